import {
  calendarDays,
  entriesOf,
  hours,
  original,
  photo,
  sameDay,
  shown,
  workingDays,
} from '#modules/procedures'

const form = (title: string) => original(`${title} (theo mẫu)`)
const identity = shown('Thẻ căn cước công dân hoặc giấy tờ tùy thân khác')

const civilStatus = entriesOf({
  field: 'HT',
  source: 'Luật Hộ tịch năm 2014; Nghị định số 123/2015/NĐ-CP; Nghị định số 87/2020/NĐ-CP',
  effectiveFrom: '2016-01-01',
  feeNote: 'Lệ phí hộ tịch theo mức do Hội đồng nhân dân cấp tỉnh quy định.',
  tariff: 'civil-status-other',
})

const justice = entriesOf({
  field: 'HG',
  source: 'Luật Hòa giải ở cơ sở năm 2013; Nghị định số 15/2014/NĐ-CP',
  effectiveFrom: '2014-04-20',
})

const compensation = entriesOf({
  field: 'BTNN',
  source: 'Luật Trách nhiệm bồi thường của Nhà nước năm 2017; Nghị định số 68/2018/NĐ-CP',
  effectiveFrom: '2018-07-01',
})

/** Tư pháp beyond the national list. */
export const justiceProcedures = [
  civilStatus('1.004827', 'Đăng ký khai tử có yếu tố nước ngoài tại khu vực biên giới', {
    term: sameDay,
    papers: [form('Tờ khai đăng ký khai tử'), original('Giấy báo tử'), identity],
    result: 'Trích lục khai tử',
  }),
  civilStatus('2.002516', 'Xác nhận thông tin hộ tịch', {
    term: workingDays(3),
    effectiveFrom: '2022-02-18',
    papers: [form('Tờ khai yêu cầu xác nhận thông tin hộ tịch'), identity],
    result: 'Văn bản xác nhận thông tin hộ tịch',
    verified: ['code'],
  }),
  civilStatus(
    '1.003005',
    'Giải quyết việc người nước ngoài cư trú ở khu vực biên giới nước láng giềng nhận trẻ em Việt Nam làm con nuôi',
    {
      field: 'NCN',
      source: 'Luật Nuôi con nuôi năm 2010; Nghị định số 19/2011/NĐ-CP',
      effectiveFrom: '2011-05-08',
      feeNote: 'Lệ phí 4.500.000 đồng/trường hợp; miễn, giảm theo Nghị định số 114/2016/NĐ-CP.',
      tariff: null,
      term: calendarDays(50),
      papers: [
        form('Đơn xin nhận con nuôi'),
        photo('Hộ chiếu hoặc giấy tờ thay hộ chiếu'),
        original('Phiếu lý lịch tư pháp'),
        original('Giấy khám sức khỏe'),
        photo('Giấy khai sinh của trẻ em'),
      ],
      result: 'Giấy chứng nhận nuôi con nuôi',
      verified: ['code'],
    },
  ),
  justice('2.002080', 'Thanh toán thù lao cho hòa giải viên', {
    term: workingDays(8),
    papers: [
      original('Giấy đề nghị thanh toán thù lao của hòa giải viên'),
      photo('Sổ theo dõi hoạt động hòa giải ở cơ sở'),
    ],
    result: 'Quyết định thanh toán thù lao cho hòa giải viên',
  }),
  justice(
    '2.000424',
    'Thực hiện hỗ trợ khi hòa giải viên gặp tai nạn hoặc rủi ro ảnh hưởng đến sức khỏe, tính mạng trong khi thực hiện hoạt động hòa giải',
    {
      term: workingDays(8),
      papers: [
        original('Giấy đề nghị hỗ trợ có xác nhận của tổ trưởng tổ hòa giải'),
        original('Giấy ra viện, hóa đơn, chứng từ chi phí cấp cứu, điều trị'),
      ],
      result: 'Quyết định hỗ trợ hòa giải viên',
      competentLevel: 'district',
      verified: ['code'],
    },
  ),
  compensation(
    '2.002165',
    'Giải quyết yêu cầu bồi thường tại cơ quan trực tiếp quản lý người thi hành công vụ gây thiệt hại (cấp xã)',
    {
      term: calendarDays(53),
      papers: [
        form('Văn bản yêu cầu bồi thường'),
        original('Văn bản làm căn cứ yêu cầu bồi thường'),
        original('Tài liệu, chứng cứ chứng minh thiệt hại'),
      ],
      result: 'Quyết định giải quyết bồi thường',
      verified: ['code'],
    },
  ),
  compensation('1.005462', 'Phục hồi danh dự (cấp xã)', {
    term: calendarDays(15),
    papers: [original('Văn bản yêu cầu phục hồi danh dự')],
    result: 'Văn bản xin lỗi, cải chính công khai',
  }),
]

const protection = entriesOf({
  field: 'BTXH',
  source: 'Nghị định số 20/2021/NĐ-CP',
  effectiveFrom: '2021-07-01',
  competentLevel: 'district',
})

/** Bảo trợ xã hội beyond the national list. */
export const furtherProtectionProcedures = [
  protection(
    '1.001758',
    'Chi trả trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng khi đối tượng thay đổi nơi cư trú trong cùng địa bàn quận, huyện, thị xã, thành phố thuộc tỉnh',
    {
      term: workingDays(6),
      papers: [original('Đơn đề nghị của đối tượng'), photo('Quyết định hưởng trợ cấp xã hội')],
      result: 'Quyết định chi trả trợ cấp tại nơi cư trú mới',
    },
  ),
  protection(
    '1.001753',
    'Quyết định trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng khi đối tượng thay đổi nơi cư trú giữa các quận, huyện, thị xã, thành phố thuộc tỉnh, trong và ngoài tỉnh',
    {
      term: workingDays(8),
      papers: [original('Đơn đề nghị của đối tượng'), photo('Quyết định hưởng trợ cấp xã hội')],
      result: 'Quyết định trợ cấp xã hội hàng tháng tại nơi cư trú mới',
    },
  ),
  protection('1.001739', 'Nhận chăm sóc, nuôi dưỡng đối tượng cần bảo vệ khẩn cấp', {
    term: workingDays(10),
    papers: [
      form('Tờ khai hộ gia đình nhận chăm sóc, nuôi dưỡng đối tượng'),
      form('Tờ khai của đối tượng được nhận chăm sóc'),
    ],
    result: 'Quyết định hỗ trợ kinh phí chăm sóc, nuôi dưỡng',
  }),
  protection(
    '2.000355',
    'Đăng ký hoạt động đối với cơ sở trợ giúp xã hội dưới 10 đối tượng có hoàn cảnh khó khăn',
    {
      source: 'Nghị định số 103/2017/NĐ-CP',
      effectiveFrom: '2017-11-01',
      competentLevel: 'commune',
      term: workingDays(10),
      papers: [
        form('Tờ khai đăng ký hoạt động trợ giúp xã hội'),
        original('Sơ yếu lý lịch của cá nhân đứng đầu cơ sở'),
      ],
      result: 'Giấy chứng nhận đăng ký hoạt động',
    },
  ),
  protection(
    '2.000286',
    'Tiếp nhận đối tượng bảo trợ xã hội có hoàn cảnh đặc biệt khó khăn vào cơ sở trợ giúp xã hội cấp tỉnh, cấp huyện',
    {
      term: workingDays(27),
      papers: [
        form('Đơn của đối tượng hoặc người giám hộ'),
        form('Tờ khai của đối tượng'),
        photo('Giấy xác nhận khuyết tật (nếu có)'),
      ],
      result: 'Quyết định tiếp nhận vào cơ sở trợ giúp xã hội',
    },
  ),
  protection(
    '2.000282',
    'Tiếp nhận đối tượng cần bảo vệ khẩn cấp vào cơ sở trợ giúp xã hội cấp tỉnh, cấp huyện',
    {
      term: workingDays(10),
      papers: [original('Biên bản tiếp nhận đối tượng'), form('Tờ khai của đối tượng')],
      result: 'Quyết định tiếp nhận vào cơ sở trợ giúp xã hội',
    },
  ),
  protection('2.000477', 'Dừng trợ giúp xã hội tại cơ sở trợ giúp xã hội cấp tỉnh, cấp huyện', {
    term: workingDays(7),
    papers: [form('Đơn đề nghị dừng trợ giúp xã hội')],
    result: 'Quyết định dừng trợ giúp xã hội; biên bản bàn giao đối tượng',
  }),
]

const rehabilitation = entriesOf({
  field: 'TNXH',
  source: 'Luật Phòng, chống ma túy năm 2021; Nghị định số 116/2021/NĐ-CP',
  effectiveFrom: '2022-01-01',
})

/** Phòng, chống tệ nạn xã hội. */
export const socialEvilProcedures = [
  rehabilitation('1.010941', 'Đăng ký cai nghiện ma túy tự nguyện', {
    term: workingDays(3),
    papers: [
      form('Bản đăng ký cai nghiện ma túy tự nguyện'),
      photo('Phiếu kết quả xác định tình trạng nghiện ma túy'),
    ],
    result: 'Quyết định cai nghiện ma túy tự nguyện tại gia đình, cộng đồng',
  }),
  rehabilitation(
    '2.001661',
    'Hỗ trợ học văn hóa, học nghề, trợ cấp khó khăn ban đầu cho nạn nhân bị mua bán',
    {
      source: 'Nghị định số 09/2013/NĐ-CP',
      effectiveFrom: '2013-02-25',
      competentLevel: 'district',
      term: workingDays(12),
      papers: [
        form('Đơn đề nghị hỗ trợ'),
        photo('Giấy xác nhận nạn nhân của cơ quan công an hoặc cơ quan giải cứu'),
      ],
      result: 'Quyết định hỗ trợ nạn nhân',
    },
  ),
]

const children = entriesOf({
  field: 'TE',
  source: 'Luật Trẻ em năm 2016; Nghị định số 56/2017/NĐ-CP',
  effectiveFrom: '2017-07-01',
})

/** Trẻ em beyond the national list. */
export const furtherChildrenProcedures = [
  children(
    '1.004946',
    'Áp dụng các biện pháp can thiệp khẩn cấp hoặc tạm thời cách ly trẻ em khỏi môi trường hoặc người gây tổn hại cho trẻ em',
    {
      term: hours(12),
      papers: [form('Báo cáo đánh giá nguy cơ ban đầu, mức độ tổn hại của trẻ em')],
      result: 'Quyết định áp dụng biện pháp can thiệp khẩn cấp hoặc tạm thời cách ly trẻ em',
    },
  ),
  children('1.004944', 'Chấm dứt việc chăm sóc thay thế cho trẻ em', {
    term: calendarDays(15),
    papers: [form('Đơn đề nghị chấm dứt việc chăm sóc thay thế')],
    result: 'Quyết định chấm dứt việc chăm sóc thay thế',
    verified: ['code'],
  }),
  children(
    '2.001947',
    'Phê duyệt kế hoạch hỗ trợ, can thiệp đối với trẻ em bị xâm hại hoặc có nguy cơ bị bạo lực, bóc lột, bỏ rơi và trẻ em có hoàn cảnh đặc biệt',
    {
      term: workingDays(7),
      papers: [
        form('Báo cáo thu thập thông tin, xác minh và đánh giá nguy cơ'),
        form('Dự thảo kế hoạch hỗ trợ, can thiệp'),
      ],
      result: 'Quyết định phê duyệt kế hoạch hỗ trợ, can thiệp',
    },
  ),
  children(
    '2.001942',
    'Chuyển trẻ em đang được chăm sóc thay thế tại cơ sở trợ giúp xã hội đến cá nhân, gia đình nhận chăm sóc thay thế',
    {
      term: calendarDays(25),
      papers: [
        form('Đơn đăng ký nhận chăm sóc thay thế'),
        original('Hồ sơ của trẻ em do cơ sở trợ giúp xã hội lập'),
      ],
      result: 'Quyết định chuyển hình thức chăm sóc thay thế',
      verified: ['code'],
    },
  ),
]

const merit = entriesOf({
  field: 'NCC',
  source: 'Pháp lệnh Ưu đãi người có công với cách mạng năm 2020; Nghị định số 131/2021/NĐ-CP',
  effectiveFrom: '2022-02-15',
  competentLevel: 'province',
})

const relation = photo('Giấy tờ chứng minh quan hệ thân nhân')
const deathExtract = photo('Bản sao trích lục khai tử')
const decision = { result: 'Quyết định giải quyết chế độ ưu đãi' }

/** Người có công beyond the national list: the commune certifies and passes on. */
export const furtherMeritProcedures = [
  merit('1.010801', 'Giải quyết chế độ trợ cấp ưu đãi đối với thân nhân liệt sĩ', {
    ...decision,
    term: workingDays(24),
    papers: [
      form('Đơn đề nghị giải quyết chế độ thân nhân liệt sĩ'),
      relation,
      photo('Bằng "Tổ quốc ghi công"'),
    ],
    verified: ['code'],
  }),
  merit(
    '1.010802',
    'Giải quyết chế độ ưu đãi đối với vợ hoặc chồng liệt sĩ lấy chồng hoặc vợ khác',
    {
      ...decision,
      term: workingDays(24),
      papers: [form('Đơn đề nghị hưởng chế độ ưu đãi'), relation],
    },
  ),
  merit(
    '1.010804',
    'Giải quyết chế độ ưu đãi đối với trường hợp tặng hoặc truy tặng danh hiệu vinh dự nhà nước "Bà mẹ Việt Nam anh hùng"',
    {
      ...decision,
      term: workingDays(24),
      papers: [
        form('Bản khai cá nhân hoặc của thân nhân'),
        photo('Quyết định tặng hoặc truy tặng danh hiệu'),
      ],
    },
  ),
  merit(
    '1.010805',
    'Giải quyết chế độ ưu đãi đối với Anh hùng Lực lượng vũ trang nhân dân, Anh hùng Lao động trong thời kỳ kháng chiến hiện không công tác trong quân đội, công an',
    {
      ...decision,
      term: workingDays(24),
      papers: [form('Bản khai cá nhân'), photo('Quyết định phong tặng danh hiệu Anh hùng')],
    },
  ),
  merit('1.010806', 'Công nhận thương binh, người hưởng chính sách như thương binh', {
    result: 'Quyết định cấp giấy chứng nhận và trợ cấp, phụ cấp thương tật',
    term: workingDays(104),
    papers: [
      form('Đơn đề nghị công nhận thương binh'),
      original('Giấy tờ, tài liệu ghi nhận bị thương'),
    ],
  }),
  merit(
    '1.010811',
    'Lập sổ theo dõi, cấp phương tiện trợ giúp, dụng cụ chỉnh hình, phương tiện, thiết bị phục hồi chức năng',
    {
      result: 'Sổ theo dõi và quyết định cấp tiền mua phương tiện trợ giúp',
      term: workingDays(20),
      papers: [
        form('Đơn đề nghị cấp sổ theo dõi, cấp phương tiện trợ giúp'),
        original('Chỉ định của cơ sở y tế'),
      ],
    },
  ),
  merit(
    '1.010812',
    'Tiếp nhận người có công vào cơ sở nuôi dưỡng, điều dưỡng người có công do tỉnh quản lý',
    {
      result: 'Quyết định tiếp nhận vào cơ sở nuôi dưỡng',
      term: workingDays(17),
      papers: [
        form('Đơn đề nghị tiếp nhận vào cơ sở nuôi dưỡng'),
        photo('Giấy xác nhận khuyết tật hoặc giấy tờ về hoàn cảnh'),
      ],
    },
  ),
  merit(
    '1.010814',
    'Cấp bổ sung hoặc cấp lại giấy chứng nhận người có công do ngành Lao động - Thương binh và Xã hội quản lý và giấy chứng nhận thân nhân liệt sĩ',
    {
      result: 'Giấy chứng nhận người có công, giấy chứng nhận thân nhân liệt sĩ',
      term: workingDays(27),
      papers: [form('Đơn đề nghị cấp bổ sung, cấp lại giấy chứng nhận')],
      verified: ['code'],
    },
  ),
  merit('1.010815', 'Công nhận và giải quyết chế độ ưu đãi người hoạt động cách mạng', {
    ...decision,
    term: workingDays(24),
    papers: [form('Bản khai cá nhân'), photo('Quyết định công nhận người hoạt động cách mạng')],
    verified: ['code'],
  }),
  merit(
    '1.010816',
    'Công nhận và giải quyết chế độ ưu đãi người hoạt động kháng chiến bị nhiễm chất độc hóa học',
    {
      ...decision,
      term: workingDays(96),
      papers: [
        form('Đơn đề nghị công nhận'),
        original('Giấy tờ chứng minh tham gia kháng chiến tại vùng có chất độc hóa học'),
        original('Hồ sơ bệnh án'),
      ],
    },
  ),
  merit(
    '1.010817',
    'Công nhận và giải quyết chế độ con đẻ của người hoạt động kháng chiến bị nhiễm chất độc hóa học',
    {
      ...decision,
      term: workingDays(96),
      papers: [
        form('Đơn đề nghị công nhận'),
        photo('Giấy khai sinh'),
        original('Hồ sơ bệnh án dị dạng, dị tật'),
      ],
    },
  ),
  merit(
    '1.010818',
    'Công nhận và giải quyết chế độ người hoạt động cách mạng, kháng chiến, bảo vệ tổ quốc, làm nghĩa vụ quốc tế bị địch bắt tù, đày',
    {
      ...decision,
      term: workingDays(24),
      papers: [form('Đơn đề nghị công nhận'), original('Giấy tờ chứng minh thời gian bị tù, đày')],
    },
  ),
  merit(
    '1.010819',
    'Giải quyết chế độ người hoạt động kháng chiến giải phóng dân tộc, bảo vệ tổ quốc và làm nghĩa vụ quốc tế',
    {
      ...decision,
      term: workingDays(24),
      papers: [form('Bản khai cá nhân'), photo('Huân chương, Huy chương kháng chiến')],
    },
  ),
  merit('1.010820', 'Giải quyết chế độ người có công giúp đỡ cách mạng', {
    ...decision,
    term: workingDays(24),
    papers: [
      form('Bản khai cá nhân'),
      photo('Kỷ niệm chương "Tổ quốc ghi công" hoặc Bằng "Có công với nước"'),
    ],
  }),
  merit(
    '1.010821',
    'Giải quyết chế độ hỗ trợ để theo học đến trình độ đại học tại các cơ sở giáo dục thuộc hệ thống giáo dục quốc dân',
    {
      ...decision,
      term: workingDays(10),
      competentLevel: 'district',
      papers: [
        form('Đơn đề nghị giải quyết chế độ hỗ trợ học tập'),
        original('Giấy xác nhận của cơ sở giáo dục'),
      ],
    },
  ),
  merit('1.010824', 'Hưởng trợ cấp khi người có công đang hưởng trợ cấp ưu đãi từ trần', {
    ...decision,
    term: workingDays(24),
    papers: [
      form('Bản khai để giải quyết chế độ ưu đãi khi người có công từ trần'),
      deathExtract,
      relation,
    ],
    verified: ['code'],
  }),
  merit('1.010825', 'Bổ sung tình hình thân nhân trong hồ sơ liệt sĩ', {
    result: 'Hồ sơ liệt sĩ được bổ sung tình hình thân nhân',
    term: workingDays(24),
    papers: [form('Đơn đề nghị bổ sung tình hình thân nhân'), relation],
  }),
  merit(
    '1.010829',
    'Di chuyển hài cốt liệt sĩ đang an táng tại nghĩa trang liệt sĩ đi nơi khác theo nguyện vọng của đại diện thân nhân hoặc người hưởng trợ cấp thờ cúng liệt sĩ',
    {
      result: 'Quyết định hỗ trợ và phiếu báo di chuyển hài cốt liệt sĩ',
      term: workingDays(8),
      papers: [
        form('Đơn đề nghị di chuyển hài cốt liệt sĩ'),
        photo('Bằng "Tổ quốc ghi công"'),
        relation,
      ],
    },
  ),
  merit(
    '1.010830',
    'Di chuyển hài cốt liệt sĩ đang an táng ngoài nghĩa trang liệt sĩ về nghĩa trang liệt sĩ',
    {
      result: 'Biên bản bàn giao hài cốt; quyết định hỗ trợ',
      term: workingDays(8),
      papers: [
        form('Đơn đề nghị di chuyển hài cốt liệt sĩ'),
        photo('Bằng "Tổ quốc ghi công"'),
        relation,
      ],
    },
  ),
  merit(
    '2.001157',
    'Trợ cấp một lần đối với thanh niên xung phong đã hoàn thành nhiệm vụ trong kháng chiến',
    {
      ...decision,
      source: 'Quyết định số 40/2011/QĐ-TTg',
      effectiveFrom: '2011-09-15',
      term: workingDays(25),
      papers: [form('Bản khai cá nhân'), photo('Giấy tờ chứng minh là thanh niên xung phong')],
    },
  ),
  merit(
    '2.001396',
    'Trợ cấp hàng tháng đối với thanh niên xung phong đã hoàn thành nhiệm vụ trong kháng chiến',
    {
      ...decision,
      source: 'Quyết định số 40/2011/QĐ-TTg',
      effectiveFrom: '2011-09-15',
      term: workingDays(25),
      papers: [form('Bản khai cá nhân'), photo('Giấy tờ chứng minh là thanh niên xung phong')],
      verified: ['code'],
    },
  ),
]

const culture = entriesOf({
  field: 'VH',
  source: 'Nghị định số 110/2018/NĐ-CP; Nghị định số 86/2023/NĐ-CP',
  effectiveFrom: '2018-10-15',
})

/** Văn hóa, thể thao, thư viện, khen thưởng beyond the national list. */
export const furtherCultureProcedures = [
  culture('1.003622', 'Thông báo tổ chức lễ hội cấp xã', {
    term: workingDays(15),
    papers: [form('Văn bản thông báo tổ chức lễ hội'), original('Kế hoạch tổ chức lễ hội')],
    result: 'Văn bản trả lời về việc tổ chức lễ hội',
    verified: ['code'],
  }),
  culture('1.001120', 'Xét tặng Giấy khen Gia đình văn hóa', {
    term: workingDays(5),
    papers: [
      original('Văn bản đề nghị của Trưởng thôn'),
      original('Biên bản họp bình xét ở khu dân cư'),
    ],
    result: 'Quyết định tặng Giấy khen Gia đình văn hóa',
  }),
  culture('2.000794', 'Công nhận câu lạc bộ thể thao cơ sở', {
    field: 'TDTT',
    source: 'Luật Thể dục, thể thao; Thông tư số 18/2011/TT-BVHTTDL',
    effectiveFrom: '2012-01-15',
    term: workingDays(7),
    papers: [
      original('Văn bản đề nghị công nhận câu lạc bộ'),
      original('Danh sách ban chủ nhiệm và hội viên'),
      original('Quy chế hoạt động của câu lạc bộ'),
    ],
    result: 'Quyết định công nhận câu lạc bộ thể thao cơ sở',
    verified: ['code'],
  }),
  culture(
    '1.008902',
    'Thông báo sáp nhập, hợp nhất, chia, tách thư viện đối với thư viện cộng đồng',
    {
      field: 'TV',
      source: 'Luật Thư viện năm 2019; Thông tư số 01/2020/TT-BVHTTDL',
      effectiveFrom: '2020-07-01',
      term: workingDays(15),
      papers: [form('Thông báo sáp nhập, hợp nhất, chia, tách thư viện')],
      result: 'Văn bản trả lời',
    },
  ),
  culture('1.008903', 'Thông báo chấm dứt hoạt động thư viện cộng đồng', {
    field: 'TV',
    source: 'Luật Thư viện năm 2019; Thông tư số 01/2020/TT-BVHTTDL',
    effectiveFrom: '2020-07-01',
    term: workingDays(15),
    papers: [form('Thông báo chấm dứt hoạt động thư viện')],
    result: 'Văn bản trả lời',
  }),
]

const award = entriesOf({
  field: 'TDKT',
  source: 'Luật Thi đua, khen thưởng năm 2022; Nghị định số 98/2023/NĐ-CP',
  effectiveFrom: '2014-07-01',
})

const awardPapers = [
  original('Tờ trình đề nghị khen thưởng'),
  original('Báo cáo thành tích'),
  original('Biên bản bình xét'),
]

/** Thi đua, khen thưởng beyond the national list. */
export const awardProcedures = [
  award(
    '2.000346',
    'Tặng Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã về thành tích thi đua theo đợt, chuyên đề',
    {
      term: workingDays(20),
      papers: awardPapers,
      result: 'Quyết định khen thưởng và Giấy khen',
    },
  ),
  award('2.000337', 'Tặng Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã về thành tích đột xuất', {
    term: workingDays(10),
    papers: awardPapers,
    result: 'Quyết định khen thưởng và Giấy khen',
  }),
  award('1.000748', 'Tặng Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã cho gia đình', {
    term: workingDays(20),
    papers: awardPapers,
    result: 'Quyết định khen thưởng và Giấy khen',
  }),
  award('2.000305', 'Tặng danh hiệu Lao động tiên tiến', {
    term: workingDays(20),
    papers: awardPapers,
    result: 'Quyết định tặng danh hiệu Lao động tiên tiến',
  }),
]

const religion = entriesOf({
  field: 'TG',
  source: 'Luật Tín ngưỡng, tôn giáo năm 2016; Nghị định số 95/2023/NĐ-CP',
  effectiveFrom: '2018-01-01',
})

/** Tín ngưỡng, tôn giáo, dân tộc beyond the national list. */
export const furtherReligionProcedures = [
  religion('1.001028', 'Đăng ký bổ sung hoạt động tín ngưỡng', {
    term: calendarDays(15),
    papers: [form('Văn bản đăng ký bổ sung hoạt động tín ngưỡng')],
    result: 'Văn bản trả lời',
  }),
  religion(
    '1.001078',
    'Đề nghị thay đổi địa điểm sinh hoạt tôn giáo tập trung trong địa bàn một xã',
    {
      term: calendarDays(15),
      papers: [
        form('Văn bản đề nghị thay đổi địa điểm'),
        photo('Giấy tờ chứng minh có địa điểm hợp pháp'),
      ],
      result: 'Văn bản chấp thuận',
    },
  ),
  religion(
    '1.001085',
    'Đề nghị thay đổi địa điểm sinh hoạt tôn giáo tập trung đến địa bàn xã khác',
    {
      term: calendarDays(20),
      papers: [
        form('Văn bản đề nghị thay đổi địa điểm'),
        photo('Giấy tờ chứng minh có địa điểm hợp pháp'),
      ],
      result: 'Văn bản chấp thuận',
    },
  ),
  religion('1.001090', 'Đăng ký thay đổi người đại diện của nhóm sinh hoạt tôn giáo tập trung', {
    term: calendarDays(15),
    papers: [
      form('Văn bản đăng ký thay đổi người đại diện'),
      original('Sơ yếu lý lịch của người đại diện mới'),
      original('Biên bản cuộc họp bầu, cử người đại diện mới'),
    ],
    result: 'Văn bản chấp thuận',
  }),
  religion(
    '1.001098',
    'Thông báo danh mục hoạt động tôn giáo bổ sung đối với tổ chức có địa bàn hoạt động tôn giáo ở một xã',
    {
      term: sameDay,
      papers: [form('Thông báo danh mục hoạt động tôn giáo bổ sung')],
      result: 'Phiếu tiếp nhận thông báo',
    },
  ),
  religion(
    '1.001109',
    'Thông báo danh mục hoạt động tôn giáo đối với tổ chức có địa bàn hoạt động tôn giáo ở một xã',
    {
      term: sameDay,
      papers: [form('Thông báo danh mục hoạt động tôn giáo')],
      result: 'Phiếu tiếp nhận thông báo',
    },
  ),
  religion('1.001156', 'Thông báo về việc thay đổi địa điểm sinh hoạt tôn giáo tập trung', {
    term: sameDay,
    papers: [form('Thông báo về việc thay đổi địa điểm sinh hoạt tôn giáo tập trung')],
    result: 'Phiếu tiếp nhận thông báo',
  }),
  religion(
    '1.001167',
    'Thông báo tổ chức quyên góp trong địa bàn một xã của cơ sở tín ngưỡng, tổ chức tôn giáo, tổ chức tôn giáo trực thuộc',
    {
      term: sameDay,
      papers: [form('Thông báo tổ chức quyên góp')],
      result: 'Phiếu tiếp nhận thông báo',
    },
  ),
  religion('1.012222', 'Công nhận người có uy tín trong đồng bào dân tộc thiểu số', {
    field: 'DT',
    source: 'Quyết định số 28/2023/QĐ-TTg',
    effectiveFrom: '2024-01-15',
    competentLevel: 'province',
    term: workingDays(15),
    papers: [form('Biên bản họp bình chọn người có uy tín'), form('Văn bản đề nghị của thôn')],
    result: 'Quyết định công nhận người có uy tín',
    verified: ['code'],
  }),
  religion(
    '1.012223',
    'Đưa ra khỏi danh sách và thay thế, bổ sung người có uy tín trong đồng bào dân tộc thiểu số',
    {
      field: 'DT',
      source: 'Quyết định số 28/2023/QĐ-TTg',
      effectiveFrom: '2024-01-15',
      competentLevel: 'province',
      term: workingDays(15),
      papers: [form('Biên bản họp dân đưa ra khỏi danh sách'), form('Văn bản đề nghị của thôn')],
      result: 'Quyết định đưa ra khỏi danh sách, thay thế, bổ sung người có uy tín',
      verified: ['code'],
    },
  ),
]
