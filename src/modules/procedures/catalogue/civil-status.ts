import * as fees from './fee-notes.ts'
import {
  calendarDays,
  electronic,
  entriesOf,
  original,
  photo,
  sameDay,
  shown,
  workingDays,
} from './write-entry.ts'

const entry = entriesOf({
  field: 'HT',
  source: 'Luật Hộ tịch năm 2014; Nghị định số 123/2015/NĐ-CP; Thông tư số 04/2020/TT-BTP',
  effectiveFrom: '2016-01-01',
  feeNote: fees.civilStatusFee,
  tariff: 'civil-status-other',
  onlineLevel: 'full',
  verified: ['code'],
})

const identity = shown(
  'Thẻ căn cước công dân hoặc giấy tờ tùy thân khác có dán ảnh của người yêu cầu',
)
const residence = shown(
  'Giấy tờ chứng minh nơi cư trú, khi cơ sở dữ liệu quốc gia về dân cư chưa có',
)
const birthForm = original('Tờ khai đăng ký khai sinh (theo mẫu)')
const birthProof = original(
  'Giấy chứng sinh; trường hợp không có thì nộp văn bản của người làm chứng hoặc giấy cam đoan về việc sinh',
)
const marriageForm = original(
  'Tờ khai đăng ký kết hôn (theo mẫu), hai bên nam, nữ có thể khai chung',
)
const maritalStatus = original(
  'Giấy xác nhận tình trạng hôn nhân, khi người yêu cầu đăng ký thường trú ở xã khác',
)
const deathForm = original('Tờ khai đăng ký khai tử (theo mẫu)')
const deathNotice = original('Giấy báo tử hoặc giấy tờ thay Giấy báo tử')
const parentForm = original('Tờ khai đăng ký nhận cha, mẹ, con (theo mẫu)')
const parentProof = original('Chứng cứ chứng minh quan hệ cha, con hoặc quan hệ mẹ, con')
const authorisation = original(
  'Văn bản ủy quyền có chứng thực, khi ủy quyền cho người khác làm thay',
)
const foreignPapers = photo(
  'Giấy tờ tùy thân, giấy tờ chứng minh nơi cư trú của công dân nước láng giềng',
)

/** Hộ tịch, as a commune registers it. */
export const civilStatusProcedures = [
  entry('1.001193', 'Đăng ký khai sinh', {
    term: sameDay,
    feeNote: fees.birthFee,
    tariff: 'birth-registration',
    papers: [birthForm, birthProof, authorisation, identity, residence],
    result: 'Giấy khai sinh và số định danh cá nhân',
    verified: ['code', 'term', 'fee', 'papers'],
  }),
  entry('1.000894', 'Đăng ký kết hôn', {
    term: sameDay,
    feeNote: fees.marriageFee,
    tariff: 'civil-status-free',
    papers: [marriageForm, maritalStatus, identity, residence],
    result: 'Giấy chứng nhận kết hôn',
    onlineLevel: 'partial',
    verified: ['code', 'term', 'fee', 'papers'],
  }),
  entry('1.000656', 'Đăng ký khai tử', {
    term: sameDay,
    feeNote: fees.deathFee,
    tariff: 'death-registration',
    papers: [deathForm, deathNotice, authorisation, identity],
    result: 'Trích lục khai tử',
    verified: ['code', 'term', 'fee', 'papers'],
  }),
  entry('1.001022', 'Đăng ký nhận cha, mẹ, con', {
    term: workingDays(3),
    papers: [parentForm, parentProof, identity, residence],
    result: 'Trích lục đăng ký nhận cha, mẹ, con',
    verified: ['code', 'term'],
  }),
  entry('1.000689', 'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con', {
    term: workingDays(3),
    papers: [birthForm, birthProof, parentForm, parentProof, identity],
    result: 'Giấy khai sinh và Trích lục đăng ký nhận cha, mẹ, con',
  }),
  entry('1.004873', 'Cấp Giấy xác nhận tình trạng hôn nhân', {
    term: workingDays(3),
    tariff: 'marital-status',
    papers: [
      original('Tờ khai cấp Giấy xác nhận tình trạng hôn nhân (theo mẫu)'),
      photo('Bản án, quyết định ly hôn hoặc trích lục khai tử của vợ, chồng trước (nếu có)'),
      authorisation,
      identity,
    ],
    result: 'Giấy xác nhận tình trạng hôn nhân, có giá trị 06 tháng',
  }),
  entry('1.004859', 'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc', {
    term: workingDays(3),
    papers: [
      original(
        'Tờ khai đăng ký việc thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc (theo mẫu)',
      ),
      photo('Giấy tờ làm căn cứ thay đổi, cải chính, bổ sung, xác định lại dân tộc'),
      authorisation,
      identity,
    ],
    result: 'Trích lục thay đổi, cải chính, bổ sung hộ tịch, xác định lại dân tộc',
    verified: ['code', 'term'],
  }),
  entry('2.000635', 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh', {
    term: sameDay,
    feeNote: fees.extractFee,
    tariff: 'civil-status-extract',
    papers: [original('Tờ khai cấp bản sao trích lục hộ tịch (theo mẫu)'), authorisation, identity],
    result: 'Bản sao trích lục hộ tịch hoặc bản sao Giấy khai sinh',
    verified: ['code', 'term', 'fee'],
  }),
  entry('1.004884', 'Đăng ký lại khai sinh', {
    term: workingDays(5),
    papers: [
      original(
        'Tờ khai đăng ký lại khai sinh (theo mẫu), có cam đoan đã đăng ký khai sinh nhưng không lưu giữ được bản chính',
      ),
      photo('Toàn bộ hồ sơ, giấy tờ cá nhân có thông tin về việc sinh'),
      identity,
    ],
    result: 'Giấy khai sinh',
  }),
  entry('1.004746', 'Đăng ký lại kết hôn', {
    term: workingDays(5),
    papers: [
      original('Tờ khai đăng ký lại kết hôn (theo mẫu)'),
      photo(
        'Bản sao Giấy chứng nhận kết hôn đã cấp trước đây hoặc giấy tờ cá nhân có thông tin về việc kết hôn',
      ),
      identity,
    ],
    result: 'Giấy chứng nhận kết hôn',
    onlineLevel: 'partial',
  }),
  entry('1.005461', 'Đăng ký lại khai tử', {
    term: workingDays(5),
    papers: [
      original('Tờ khai đăng ký lại khai tử (theo mẫu)'),
      photo('Bản sao Giấy chứng tử đã cấp trước đây hoặc giấy tờ chứng minh sự kiện chết'),
      identity,
    ],
    result: 'Trích lục khai tử',
  }),
  entry('1.004772', 'Đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân', {
    term: workingDays(5),
    papers: [
      original('Tờ khai đăng ký khai sinh (theo mẫu), có cam đoan chưa đăng ký khai sinh'),
      photo('Hồ sơ, giấy tờ cá nhân có thông tin về ngày sinh, quê quán, quan hệ cha con, mẹ con'),
      identity,
    ],
    result: 'Giấy khai sinh',
  }),
  entry('1.004837', 'Đăng ký giám hộ', {
    term: workingDays(3),
    feeNote: fees.guardianshipFee,
    tariff: 'civil-status-free',
    papers: [
      original('Tờ khai đăng ký giám hộ (theo mẫu)'),
      original('Văn bản cử người giám hộ hoặc giấy tờ chứng minh điều kiện giám hộ đương nhiên'),
      identity,
    ],
    result: 'Trích lục đăng ký giám hộ',
    verified: ['code', 'term', 'fee'],
  }),
  entry('1.004845', 'Đăng ký chấm dứt giám hộ', {
    term: workingDays(2),
    feeNote: fees.guardianshipFee,
    tariff: 'civil-status-free',
    papers: [
      original('Tờ khai đăng ký chấm dứt giám hộ (theo mẫu)'),
      photo('Giấy tờ làm căn cứ chấm dứt giám hộ theo Bộ luật Dân sự'),
      identity,
    ],
    result: 'Trích lục đăng ký chấm dứt giám hộ',
    verified: ['code', 'term'],
  }),
  entry('3.000323', 'Đăng ký giám sát việc giám hộ', {
    source: 'Nghị định số 123/2015/NĐ-CP sửa đổi bởi Nghị định số 07/2025/NĐ-CP',
    effectiveFrom: '2025-01-09',
    term: workingDays(3),
    feeNote: fees.free,
    tariff: 'none',
    papers: [
      original('Tờ khai đăng ký giám sát việc giám hộ (theo mẫu)'),
      original('Văn bản thỏa thuận cử người giám sát việc giám hộ'),
      identity,
    ],
    result: 'Trích lục đăng ký giám sát việc giám hộ',
  }),
  entry('1.003583', 'Đăng ký khai sinh lưu động', {
    term: workingDays(5),
    feeNote: fees.free,
    tariff: 'none',
    papers: [birthForm, birthProof, identity],
    result: 'Giấy khai sinh',
    onlineLevel: 'none',
  }),
  entry('1.000593', 'Đăng ký kết hôn lưu động', {
    term: workingDays(5),
    feeNote: fees.free,
    tariff: 'none',
    papers: [marriageForm, identity],
    result: 'Giấy chứng nhận kết hôn',
    onlineLevel: 'none',
  }),
  entry('1.000419', 'Đăng ký khai tử lưu động', {
    term: workingDays(5),
    feeNote: fees.free,
    tariff: 'none',
    papers: [deathForm, deathNotice, identity],
    result: 'Trích lục khai tử',
    onlineLevel: 'none',
  }),
  entry('1.000110', 'Đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới', {
    term: sameDay,
    papers: [birthForm, birthProof, foreignPapers, identity],
    result: 'Giấy khai sinh',
    onlineLevel: 'partial',
  }),
  entry('1.000094', 'Đăng ký kết hôn có yếu tố nước ngoài tại khu vực biên giới', {
    term: workingDays(3),
    papers: [marriageForm, maritalStatus, foreignPapers, identity],
    result: 'Giấy chứng nhận kết hôn',
    onlineLevel: 'partial',
  }),
  entry('1.000080', 'Đăng ký nhận cha, mẹ, con có yếu tố nước ngoài tại khu vực biên giới', {
    term: workingDays(7),
    papers: [parentForm, parentProof, foreignPapers, identity],
    result: 'Trích lục đăng ký nhận cha, mẹ, con',
    onlineLevel: 'partial',
  }),
  entry('2.000528', 'Đăng ký khai sinh có yếu tố nước ngoài', {
    source: 'Luật Hộ tịch năm 2014; Nghị định số 120/2025/NĐ-CP',
    effectiveFrom: '2025-07-01',
    term: sameDay,
    papers: [
      birthForm,
      birthProof,
      photo('Giấy tờ tùy thân, quốc tịch của cha, mẹ là người nước ngoài'),
      identity,
    ],
    result: 'Giấy khai sinh',
  }),
  entry('2.000806', 'Đăng ký kết hôn có yếu tố nước ngoài', {
    source: 'Luật Hộ tịch năm 2014, Điều 38; Nghị định số 120/2025/NĐ-CP',
    effectiveFrom: '2025-07-01',
    term: calendarDays(15),
    papers: [
      marriageForm,
      original(
        'Giấy xác nhận của tổ chức y tế về việc không mắc bệnh tâm thần hoặc bệnh khác làm mất năng lực nhận thức',
      ),
      original('Giấy tờ chứng minh tình trạng hôn nhân của người nước ngoài'),
      photo('Hộ chiếu hoặc giấy tờ thay hộ chiếu của người nước ngoài'),
      identity,
    ],
    result: 'Giấy chứng nhận kết hôn',
    onlineLevel: 'partial',
    verified: ['code', 'term'],
  }),
]

const joint = entriesOf({
  field: 'HT',
  source: 'Thông tư liên tịch số 05/2015/TTLT-BTP-BCA-BYT',
  effectiveFrom: '2015-07-01',
  effectiveTo: '2024-06-30',
  feeNote: fees.jointFee,
  tariff: null,
  onlineLevel: 'full',
  verified: ['code'],
})

const electronicBirthForm = electronic(
  'Tờ khai điện tử liên thông đăng ký khai sinh, thường trú, bảo hiểm y tế (theo mẫu)',
)
const electronicDeathForm = electronic(
  'Tờ khai điện tử liên thông đăng ký khai tử, xóa thường trú, mai táng phí, tử tuất (theo mẫu)',
)

/** Birth and death joined with residence, health insurance and allowances (liên thông). */
export const jointCivilStatusProcedures = [
  joint(
    '2.001023',
    'Liên thông các thủ tục hành chính về đăng ký khai sinh, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    {
      term: workingDays(10),
      papers: [
        birthForm,
        birthProof,
        original('Tờ khai tham gia, điều chỉnh thông tin bảo hiểm y tế (theo mẫu)'),
        identity,
      ],
      result: 'Giấy khai sinh; thẻ bảo hiểm y tế',
    },
  ),
  joint(
    '2.000986',
    'Liên thông thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    {
      term: workingDays(15),
      papers: [
        birthForm,
        birthProof,
        original('Tờ khai thay đổi thông tin cư trú (theo mẫu)'),
        original('Tờ khai tham gia, điều chỉnh thông tin bảo hiểm y tế (theo mẫu)'),
        identity,
      ],
      result: 'Giấy khai sinh; thông báo kết quả đăng ký thường trú; thẻ bảo hiểm y tế',
    },
  ),
  joint(
    '2.002621',
    'Đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    {
      source: 'Nghị định số 63/2024/NĐ-CP',
      effectiveFrom: '2024-07-01',
      effectiveTo: '2026-06-30',
      term: workingDays(4),
      papers: [
        electronicBirthForm,
        electronic('Giấy chứng sinh điện tử hoặc bản chụp Giấy chứng sinh'),
      ],
      result: 'Giấy khai sinh; thông báo kết quả đăng ký thường trú; thẻ bảo hiểm y tế',
    },
  ),
  joint('2.002622', 'Đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất', {
    source: 'Nghị định số 63/2024/NĐ-CP',
    effectiveFrom: '2024-07-01',
    effectiveTo: '2026-06-30',
    term: workingDays(10),
    papers: [electronicDeathForm, electronic('Giấy báo tử điện tử hoặc bản chụp Giấy báo tử')],
    result: 'Trích lục khai tử; xóa đăng ký thường trú; quyết định hưởng mai táng phí, tử tuất',
  }),
  joint(
    '3.000722',
    'Liên thông điện tử: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế, cấp thẻ căn cước cho trẻ em dưới 6 tuổi',
    {
      source: 'Quyết định công bố thủ tục liên thông điện tử năm 2026',
      effectiveFrom: '2026-07-01',
      effectiveTo: null,
      term: workingDays(4),
      papers: [electronicBirthForm, electronic('Giấy chứng sinh điện tử')],
      result: 'Giấy khai sinh; đăng ký thường trú; thẻ bảo hiểm y tế; thẻ căn cước',
    },
  ),
  joint(
    '2.002913',
    'Liên thông điện tử: đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất',
    {
      source: 'Quyết định công bố thủ tục liên thông điện tử năm 2026',
      effectiveFrom: '2026-07-01',
      effectiveTo: null,
      term: workingDays(10),
      papers: [electronicDeathForm, electronic('Giấy báo tử điện tử')],
      result: 'Trích lục khai tử; xóa đăng ký thường trú; quyết định hưởng mai táng phí, tử tuất',
    },
  ),
]
