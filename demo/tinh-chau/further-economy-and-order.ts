import {
  calendarDays,
  entriesOf,
  free,
  original,
  photo,
  sameDay,
  shown,
  workingDays,
} from '#modules/procedures'

const form = (title: string) => original(`${title} (theo mẫu)`)
const landFee =
  'Phí thẩm định hồ sơ, lệ phí cấp giấy chứng nhận theo mức do Hội đồng nhân dân cấp tỉnh quy định.'

const land = entriesOf({
  field: 'DD',
  source: 'Luật Đất đai năm 2013; Nghị định số 43/2014/NĐ-CP; Nghị định số 148/2020/NĐ-CP',
  effectiveFrom: '2014-07-01',
  effectiveTo: '2024-07-31',
  feeNote: landFee,
  tariff: null,
  competentLevel: 'province',
})

const certificate = original('Giấy chứng nhận quyền sử dụng đất đã cấp')
const certificateGiven = {
  result: 'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
}

/** Đất đai under the law of 2013; the commune receives and verifies for the land office. */
export const oldLandProcedures = [
  land('1.003554', 'Hòa giải tranh chấp đất đai tại Ủy ban nhân dân cấp xã', {
    feeNote: free,
    tariff: 'none',
    competentLevel: 'commune',
    term: calendarDays(45),
    papers: [
      original('Đơn yêu cầu hòa giải tranh chấp đất đai'),
      photo('Giấy tờ về nguồn gốc, quá trình sử dụng đất (nếu có)'),
    ],
    result: 'Biên bản hòa giải thành hoặc không thành',
  }),
  land(
    '1.005398',
    'Đăng ký và cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất lần đầu',
    {
      ...certificateGiven,
      term: workingDays(30),
      papers: [
        form('Đơn đăng ký, cấp giấy chứng nhận'),
        photo('Giấy tờ về quyền sử dụng đất'),
        photo('Chứng từ thực hiện nghĩa vụ tài chính'),
      ],
    },
  ),
  land(
    '1.004199',
    'Đăng ký cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất',
    {
      ...certificateGiven,
      term: workingDays(7),
      papers: [form('Đơn đề nghị cấp đổi giấy chứng nhận'), certificate],
    },
  ),
  land(
    '1.005194',
    'Đăng ký cấp lại Giấy chứng nhận hoặc cấp lại Trang bổ sung của Giấy chứng nhận do bị mất',
    {
      ...certificateGiven,
      term: workingDays(10),
      papers: [
        form('Đơn đề nghị cấp lại giấy chứng nhận'),
        original('Giấy xác nhận đã niêm yết thông báo mất giấy'),
      ],
    },
  ),
  land(
    '2.000889',
    'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất do chuyển nhượng, cho thuê, thừa kế, tặng cho, góp vốn',
    {
      ...certificateGiven,
      term: workingDays(10),
      papers: [
        form('Đơn đăng ký biến động'),
        original('Hợp đồng, văn bản chuyển quyền đã công chứng hoặc chứng thực'),
        certificate,
      ],
    },
  ),
  land(
    '1.000798',
    'Chuyển mục đích sử dụng đất phải được phép của cơ quan nhà nước có thẩm quyền đối với hộ gia đình, cá nhân',
    {
      competentLevel: 'district',
      term: workingDays(15),
      papers: [form('Đơn xin phép chuyển mục đích sử dụng đất'), certificate],
      result: 'Quyết định cho phép chuyển mục đích sử dụng đất',
    },
  ),
]

const environment = entriesOf({
  field: 'MT',
  source: 'Luật Bảo vệ môi trường năm 2020; Nghị định số 08/2022/NĐ-CP',
  effectiveFrom: '2022-01-10',
})

const sea = entriesOf({
  field: 'BHD',
  source: 'Luật Tài nguyên, môi trường biển và hải đảo năm 2015; Nghị định số 11/2021/NĐ-CP',
  effectiveFrom: '2021-03-30',
  competentLevel: 'district',
})

const seaPapers = [photo('Quyết định giao khu vực biển đã cấp'), original('Bản đồ khu vực biển')]

/** Môi trường, tài nguyên nước, biển và hải đảo. */
export const environmentProcedures = [
  environment('1.010736', 'Tham vấn trong đánh giá tác động môi trường', {
    term: calendarDays(15),
    papers: [
      original('Văn bản đề nghị tham vấn của chủ dự án'),
      original('Báo cáo đánh giá tác động môi trường của dự án'),
    ],
    result: 'Văn bản trả lời tham vấn',
    verified: ['code'],
  }),
  environment('1.004082', 'Xác nhận Hợp đồng tiếp cận nguồn gen và chia sẻ lợi ích', {
    source: 'Nghị định số 59/2017/NĐ-CP',
    effectiveFrom: '2017-07-01',
    term: workingDays(3),
    papers: [
      original('Văn bản đề nghị xác nhận hợp đồng'),
      original('Hợp đồng tiếp cận nguồn gen và chia sẻ lợi ích'),
    ],
    result: 'Hợp đồng được xác nhận',
  }),
  environment('1.001662', 'Đăng ký khai thác nước dưới đất', {
    field: 'TNN',
    source: 'Luật Tài nguyên nước; Thông tư số 27/2014/TT-BTNMT',
    effectiveFrom: '2014-07-15',
    competentLevel: 'district',
    term: workingDays(10),
    papers: [{ ...form('Tờ khai đăng ký công trình khai thác nước dưới đất'), copies: 2 }],
    result: 'Tờ khai được xác nhận đăng ký',
    verified: ['code'],
  }),
  environment(
    '1.001645',
    'Lấy ý kiến Ủy ban nhân dân cấp xã, cấp huyện đối với các dự án đầu tư có chuyển nước từ nguồn nước nội tỉnh',
    {
      field: 'TNN',
      source: 'Luật Tài nguyên nước; Nghị định số 02/2023/NĐ-CP',
      effectiveFrom: '2023-03-20',
      term: workingDays(40),
      papers: [
        original('Văn bản lấy ý kiến của chủ dự án'),
        original('Quy mô, phương án chuyển nước và thông tin của dự án'),
      ],
      result: 'Văn bản tổng hợp ý kiến',
    },
  ),
  sea('1.009483', 'Công nhận khu vực biển', {
    term: workingDays(30),
    papers: [form('Đơn đề nghị công nhận khu vực biển'), ...seaPapers],
    result: 'Quyết định công nhận khu vực biển',
  }),
  sea('1.009484', 'Sửa đổi, bổ sung Quyết định giao khu vực biển', {
    term: workingDays(20),
    papers: [form('Đơn đề nghị sửa đổi, bổ sung quyết định giao khu vực biển'), ...seaPapers],
    result: 'Quyết định giao khu vực biển sửa đổi, bổ sung',
  }),
  sea('1.009485', 'Trả lại khu vực biển', {
    term: workingDays(30),
    papers: [form('Đơn đề nghị trả lại khu vực biển'), ...seaPapers],
    result: 'Quyết định cho phép trả lại khu vực biển',
  }),
]

const farming = entriesOf({
  field: 'NN',
  source: 'Nghị định số 02/2017/NĐ-CP',
  effectiveFrom: '2017-02-25',
})

const water = entriesOf({
  field: 'TL',
  source: 'Luật Thủy lợi năm 2017; Nghị định số 114/2018/NĐ-CP',
  effectiveFrom: '2018-09-04',
})

const disaster = entriesOf({
  field: 'PCTT',
  source: 'Luật Phòng, chống thiên tai; Nghị định số 66/2021/NĐ-CP',
  effectiveFrom: '2021-08-20',
  competentLevel: 'district',
  verified: ['code'],
})

/** Nông nghiệp, thủy sản, thủy lợi, phòng chống thiên tai. */
export const farmingProcedures = [
  farming('2.002161', 'Hỗ trợ khôi phục sản xuất vùng bị thiệt hại do thiên tai', {
    competentLevel: 'district',
    term: workingDays(22),
    papers: [
      form('Đơn đề nghị hỗ trợ'),
      form('Bảng thống kê thiệt hại do thiên tai'),
      photo('Bản kê khai số lượng ban đầu'),
    ],
    result: 'Quyết định hỗ trợ khôi phục sản xuất',
  }),
  farming('2.002162', 'Hỗ trợ khôi phục sản xuất vùng bị thiệt hại do dịch bệnh', {
    competentLevel: 'district',
    term: workingDays(22),
    papers: [
      form('Đơn đề nghị hỗ trợ'),
      form('Bảng thống kê thiệt hại do dịch bệnh'),
      photo('Bản kê khai số lượng ban đầu'),
    ],
    result: 'Quyết định hỗ trợ khôi phục sản xuất',
  }),
  farming(
    '2.002163',
    'Đăng ký kê khai số lượng chăn nuôi tập trung và trồng trọt, nuôi trồng thủy sản ban đầu',
    {
      term: workingDays(7),
      papers: [form('Bản kê khai số lượng chăn nuôi tập trung, nuôi trồng thủy sản ban đầu')],
      result: 'Bản kê khai được xác nhận',
    },
  ),
  farming('1.003596', 'Phê duyệt kế hoạch khuyến nông địa phương (cấp xã)', {
    source: 'Nghị định số 83/2018/NĐ-CP',
    effectiveFrom: '2018-07-10',
    term: workingDays(60),
    papers: [original('Văn bản đề xuất kế hoạch khuyến nông của tổ chức khuyến nông cơ sở')],
    result: 'Quyết định phê duyệt kế hoạch khuyến nông',
  }),
  farming('1.005412', 'Phê duyệt đối tượng được hỗ trợ phí bảo hiểm nông nghiệp', {
    source: 'Nghị định số 58/2018/NĐ-CP; Quyết định số 13/2022/QĐ-TTg',
    effectiveFrom: '2018-06-05',
    competentLevel: 'province',
    term: workingDays(33),
    papers: [
      form('Đơn đề nghị hỗ trợ phí bảo hiểm nông nghiệp'),
      photo('Giấy tờ chứng minh hộ nghèo, cận nghèo'),
    ],
    result: 'Quyết định phê duyệt đối tượng được hỗ trợ phí bảo hiểm',
  }),
  farming('1.003956', 'Công nhận và giao quyền quản lý cho tổ chức cộng đồng', {
    field: 'TS',
    source: 'Luật Thủy sản năm 2017; Nghị định số 26/2019/NĐ-CP',
    effectiveFrom: '2019-04-25',
    competentLevel: 'district',
    term: workingDays(63),
    papers: [
      form('Đơn đề nghị công nhận và giao quyền quản lý'),
      form('Phương án bảo vệ và khai thác nguồn lợi thủy sản'),
      original('Quy chế hoạt động của tổ chức cộng đồng'),
    ],
    result: 'Quyết định công nhận và giao quyền quản lý cho tổ chức cộng đồng',
    verified: ['code'],
  }),
  farming(
    '1.004498',
    'Sửa đổi, bổ sung nội dung quyết định công nhận và giao quyền quản lý cho tổ chức cộng đồng',
    {
      field: 'TS',
      source: 'Luật Thủy sản năm 2017; Nghị định số 26/2019/NĐ-CP',
      effectiveFrom: '2019-04-25',
      competentLevel: 'district',
      term: workingDays(63),
      papers: [
        form('Đơn đề nghị sửa đổi, bổ sung nội dung quyết định'),
        original('Biên bản họp tổ chức cộng đồng'),
      ],
      result: 'Quyết định sửa đổi, bổ sung',
      verified: ['code'],
    },
  ),
  water(
    '2.001621',
    'Hỗ trợ đầu tư xây dựng phát triển thủy lợi nhỏ, thủy lợi nội đồng và tưới tiên tiến, tiết kiệm nước',
    {
      source: 'Nghị định số 77/2018/NĐ-CP',
      effectiveFrom: '2018-07-01',
      term: workingDays(7),
      papers: [
        form('Đơn đề nghị hỗ trợ'),
        original('Bản vẽ thiết kế, dự toán'),
        original('Biên bản nghiệm thu có xác nhận của thôn'),
      ],
      result: 'Quyết định hỗ trợ đầu tư',
    },
  ),
  water(
    '1.003440',
    'Thẩm định, phê duyệt phương án ứng phó với tình huống khẩn cấp thuộc thẩm quyền của Ủy ban nhân dân cấp xã',
    {
      term: workingDays(20),
      papers: [
        original('Tờ trình đề nghị phê duyệt'),
        original('Dự thảo phương án ứng phó với tình huống khẩn cấp'),
      ],
      result: 'Quyết định phê duyệt phương án',
    },
  ),
  disaster(
    '1.010091',
    'Hỗ trợ khám chữa bệnh, trợ cấp tai nạn cho lực lượng xung kích phòng chống thiên tai cấp xã trong trường hợp chưa tham gia bảo hiểm y tế, bảo hiểm xã hội',
    {
      term: workingDays(15),
      papers: [
        form('Đơn đề nghị hỗ trợ khám chữa bệnh, trợ cấp tai nạn'),
        original('Giấy ra viện, hóa đơn thu tiền'),
        original('Biên bản xác nhận tai nạn'),
      ],
      result: 'Quyết định hỗ trợ khám chữa bệnh, trợ cấp tai nạn',
    },
  ),
  disaster(
    '1.010092',
    'Trợ cấp tiền tuất, tai nạn (đối với trường hợp tai nạn suy giảm khả năng lao động từ 5% trở lên) cho lực lượng xung kích phòng chống thiên tai cấp xã chưa tham gia bảo hiểm xã hội',
    {
      term: workingDays(15),
      papers: [
        form('Đơn đề nghị trợ cấp'),
        original('Biên bản giám định mức suy giảm khả năng lao động hoặc trích lục khai tử'),
      ],
      result: 'Quyết định trợ cấp tiền tuất, tai nạn',
    },
  ),
]

const nursery = entriesOf({
  field: 'MN',
  source: 'Nghị định số 46/2017/NĐ-CP; Nghị định số 135/2018/NĐ-CP',
  effectiveFrom: '2018-11-20',
})

/** Giáo dục. */
export const educationProcedures = [
  nursery('1.004492', 'Thành lập nhóm trẻ, lớp mẫu giáo độc lập', {
    term: workingDays(15),
    papers: [
      form('Tờ trình đề nghị cho phép thành lập'),
      photo('Văn bằng, chứng chỉ của chủ nhóm, giáo viên', 1),
    ],
    result: 'Quyết định cho phép thành lập nhóm trẻ, lớp mẫu giáo độc lập',
  }),
  nursery('1.004443', 'Cho phép nhóm trẻ, lớp mẫu giáo độc lập hoạt động giáo dục trở lại', {
    term: workingDays(15),
    papers: [form('Tờ trình đề nghị cho phép hoạt động giáo dục trở lại')],
    result: 'Quyết định cho phép hoạt động giáo dục trở lại',
  }),
  nursery('1.004485', 'Sáp nhập, chia, tách nhóm trẻ, lớp mẫu giáo độc lập', {
    term: workingDays(15),
    papers: [
      form('Tờ trình đề nghị sáp nhập, chia, tách'),
      original('Phương án bảo đảm quyền lợi của trẻ em, giáo viên'),
    ],
    result: 'Quyết định sáp nhập, chia, tách',
  }),
  nursery('2.001810', 'Giải thể hoạt động của nhóm trẻ, lớp mẫu giáo độc lập', {
    term: workingDays(10),
    papers: [form('Tờ trình đề nghị giải thể')],
    result: 'Quyết định giải thể',
  }),
  nursery('1.001622', 'Hỗ trợ ăn trưa đối với trẻ em mẫu giáo', {
    source: 'Nghị định số 105/2020/NĐ-CP',
    effectiveFrom: '2020-11-01',
    competentLevel: 'district',
    term: workingDays(24),
    papers: [
      form('Đơn đề nghị hỗ trợ tiền ăn trưa'),
      photo('Giấy tờ chứng minh thuộc diện được hỗ trợ'),
    ],
    result: 'Quyết định hỗ trợ tiền ăn trưa',
  }),
  nursery('1.004441', 'Cho phép cơ sở giáo dục khác thực hiện chương trình giáo dục tiểu học', {
    field: 'GDDT',
    term: workingDays(20),
    papers: [
      form('Tờ trình đề nghị cho phép thực hiện chương trình'),
      original('Hồ sơ về cơ sở vật chất và đội ngũ giáo viên'),
    ],
    result: 'Quyết định cho phép thực hiện chương trình giáo dục tiểu học',
  }),
]

const trade = entriesOf({
  field: 'CTH',
  source: 'Nghị định số 105/2017/NĐ-CP; Nghị định số 17/2020/NĐ-CP',
  effectiveFrom: '2017-11-01',
  competentLevel: 'district',
  feeNote: 'Phí thẩm định theo Thông tư số 168/2016/TT-BTC.',
  tariff: null,
})

/** Công thương, tổ hợp tác. */
export const tradeProcedures = [
  trade('2.000633', 'Cấp Giấy phép sản xuất rượu thủ công nhằm mục đích kinh doanh', {
    term: workingDays(10),
    papers: [
      form('Đơn đề nghị cấp giấy phép'),
      photo('Giấy chứng nhận đăng ký hộ kinh doanh'),
      photo('Bản công bố sản phẩm'),
    ],
    result: 'Giấy phép sản xuất rượu thủ công',
  }),
  trade('2.000620', 'Cấp Giấy phép bán lẻ rượu', {
    term: workingDays(10),
    papers: [
      form('Đơn đề nghị cấp giấy phép'),
      photo('Giấy chứng nhận đăng ký hộ kinh doanh'),
      photo('Văn bản giới thiệu hoặc hợp đồng mua bán rượu'),
    ],
    result: 'Giấy phép bán lẻ rượu',
  }),
  trade('2.000181', 'Cấp Giấy phép bán lẻ sản phẩm thuốc lá', {
    source: 'Nghị định số 67/2013/NĐ-CP; Nghị định số 106/2017/NĐ-CP',
    effectiveFrom: '2013-08-15',
    term: workingDays(15),
    papers: [
      form('Đơn đề nghị cấp giấy phép'),
      photo('Giấy chứng nhận đăng ký hộ kinh doanh'),
      photo('Văn bản giới thiệu của nhà cung cấp'),
    ],
    result: 'Giấy phép bán lẻ sản phẩm thuốc lá',
    verified: ['code'],
  }),
  trade('2.002226', 'Thông báo thành lập tổ hợp tác', {
    field: 'THT',
    source: 'Nghị định số 77/2019/NĐ-CP',
    effectiveFrom: '2019-11-25',
    competentLevel: 'commune',
    feeNote: free,
    tariff: 'none',
    term: sameDay,
    papers: [form('Thông báo thành lập tổ hợp tác'), original('Hợp đồng hợp tác')],
    result: 'Tổ hợp tác được ghi vào Sổ theo dõi',
  }),
  trade('2.002227', 'Thông báo thay đổi tổ hợp tác', {
    field: 'THT',
    source: 'Nghị định số 77/2019/NĐ-CP',
    effectiveFrom: '2019-11-25',
    competentLevel: 'commune',
    feeNote: free,
    tariff: 'none',
    term: sameDay,
    papers: [form('Thông báo thay đổi tổ hợp tác')],
    result: 'Thay đổi được ghi vào Sổ theo dõi',
  }),
  trade('2.002228', 'Thông báo chấm dứt hoạt động của tổ hợp tác', {
    field: 'THT',
    source: 'Nghị định số 77/2019/NĐ-CP',
    effectiveFrom: '2019-11-25',
    competentLevel: 'commune',
    feeNote: free,
    tariff: 'none',
    term: sameDay,
    papers: [form('Thông báo chấm dứt hoạt động của tổ hợp tác')],
    result: 'Việc chấm dứt được ghi vào Sổ theo dõi',
  }),
]

const boat = entriesOf({
  field: 'DTND',
  source: 'Luật Giao thông đường thủy nội địa; Thông tư số 75/2014/TT-BGTVT',
  effectiveFrom: '2015-06-01',
  feeNote: 'Lệ phí 70.000 đồng/giấy chứng nhận (Thông tư số 198/2016/TT-BTC).',
  tariff: null,
})

const boatPapers = [
  photo('Giấy tờ chứng minh quyền sở hữu phương tiện'),
  photo('Hai ảnh mạn phải phương tiện ở tư thế nổi', 2),
]
const boatResult = { result: 'Giấy chứng nhận đăng ký phương tiện thủy nội địa' }

/** Đường thủy nội địa: small craft are registered by the commune. */
export const waterwayProcedures = [
  boat(
    '1.004088',
    'Đăng ký phương tiện lần đầu đối với phương tiện chưa khai thác trên đường thủy nội địa',
    {
      ...boatResult,
      term: workingDays(3),
      papers: [form('Đơn đề nghị đăng ký phương tiện'), ...boatPapers],
    },
  ),
  boat(
    '1.004047',
    'Đăng ký phương tiện lần đầu đối với phương tiện đang khai thác trên đường thủy nội địa',
    {
      ...boatResult,
      term: workingDays(3),
      papers: [form('Đơn đề nghị đăng ký phương tiện'), ...boatPapers],
    },
  ),
  boat('1.003930', 'Cấp lại Giấy chứng nhận đăng ký phương tiện thủy nội địa', {
    ...boatResult,
    term: workingDays(3),
    papers: [
      form('Đơn đề nghị cấp lại giấy chứng nhận'),
      photo('Hai ảnh mạn phải phương tiện ở tư thế nổi', 2),
    ],
  }),
  boat('2.001659', 'Xóa Giấy chứng nhận đăng ký phương tiện thủy nội địa', {
    feeNote: free,
    tariff: 'none',
    term: workingDays(3),
    papers: [
      form('Đơn đề nghị xóa đăng ký phương tiện'),
      original('Giấy chứng nhận đăng ký phương tiện'),
    ],
    result: 'Giấy chứng nhận xóa đăng ký phương tiện',
  }),
]

const labour = entriesOf({
  field: 'LD',
  source: 'Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng năm 2020',
  effectiveFrom: '2022-01-01',
  competentLevel: 'province',
})

const military = entriesOf({
  field: 'NVQS',
  source: 'Luật Nghĩa vụ quân sự năm 2015; Nghị định số 13/2016/NĐ-CP',
  effectiveFrom: '2016-04-10',
})

const integrity = entriesOf({
  field: 'PCTN',
  source:
    'Luật Phòng, chống tham nhũng năm 2018; Nghị định số 59/2019/NĐ-CP; Nghị định số 130/2020/NĐ-CP',
  effectiveFrom: '2020-12-20',
})

/** Lao động, dân số, quân sự, phòng chống tham nhũng. */
export const orderProcedures = [
  labour('1.005132', 'Đăng ký hợp đồng lao động trực tiếp giao kết', {
    term: workingDays(5),
    papers: [
      form('Văn bản đăng ký hợp đồng lao động'),
      photo('Hợp đồng lao động kèm bản dịch'),
      photo('Hộ chiếu'),
    ],
    result: 'Văn bản xác nhận việc đăng ký hợp đồng',
  }),
  labour('2.001088', 'Xét hưởng chính sách hỗ trợ cho đối tượng sinh con đúng chính sách dân số', {
    field: 'YT',
    source: 'Nghị định số 39/2015/NĐ-CP',
    effectiveFrom: '2015-06-15',
    competentLevel: 'commune',
    term: workingDays(10),
    papers: [
      form('Tờ khai đề nghị hỗ trợ chính sách khi sinh con đúng chính sách dân số'),
      photo('Giấy khai sinh của con'),
    ],
    result: 'Quyết định hỗ trợ kinh phí',
  }),
  military('1.001821', 'Đăng ký nghĩa vụ quân sự lần đầu', {
    term: sameDay,
    papers: [
      form('Phiếu tự khai sức khỏe nghĩa vụ quân sự'),
      photo('Giấy khai sinh'),
      shown('Thẻ căn cước công dân'),
    ],
    result: 'Giấy chứng nhận đăng ký nghĩa vụ quân sự',
  }),
  military('1.001805', 'Đăng ký phục vụ trong ngạch dự bị', {
    term: sameDay,
    papers: [original('Lệnh xuất ngũ'), shown('Thẻ căn cước công dân')],
    result: 'Giấy chứng nhận đăng ký quân nhân dự bị',
  }),
  military('1.001771', 'Đăng ký nghĩa vụ quân sự bổ sung', {
    term: sameDay,
    papers: [
      form('Phiếu thay đổi thông tin nghĩa vụ quân sự'),
      shown('Giấy chứng nhận đăng ký nghĩa vụ quân sự'),
    ],
    result: 'Thông tin đăng ký nghĩa vụ quân sự được bổ sung',
  }),
  integrity('2.002400', 'Kê khai tài sản, thu nhập', {
    term: workingDays(10),
    papers: [form('Bản kê khai tài sản, thu nhập')],
    result: 'Bản kê khai tài sản, thu nhập được tiếp nhận',
  }),
  integrity('2.002401', 'Xác minh tài sản, thu nhập', {
    term: workingDays(155),
    papers: [
      original('Quyết định xác minh tài sản, thu nhập'),
      original('Giải trình của người được xác minh'),
    ],
    result: 'Kết luận xác minh tài sản, thu nhập',
  }),
  integrity('2.002402', 'Tiếp nhận yêu cầu giải trình', {
    term: workingDays(5),
    papers: [original('Văn bản yêu cầu giải trình')],
    result: 'Văn bản thông báo về việc giải quyết hoặc từ chối yêu cầu giải trình',
  }),
  integrity('2.002403', 'Thực hiện việc giải trình', {
    term: calendarDays(15),
    papers: [
      original('Văn bản yêu cầu giải trình'),
      photo('Tài liệu liên quan đến nội dung giải trình'),
    ],
    result: 'Văn bản giải trình',
  }),
]
