import { calendarDays, entriesOf, original, photo, workingDays } from './write-entry.ts'

const law = entriesOf({
  field: 'HG',
  source: 'Luật Hòa giải ở cơ sở năm 2013; Nghị quyết liên tịch số 01/2014/NQLT/CP-UBTƯMTTQVN',
  effectiveFrom: '2014-12-30',
  onlineLevel: 'full',
  verified: ['code'],
})

const minutes = original('Biên bản kiểm phiếu hoặc biên bản cuộc họp bầu, đồng ý cho thôi')

/** Hòa giải ở cơ sở. */
export const mediationProcedures = [
  law('1.002211', 'Công nhận hòa giải viên', {
    term: workingDays(5),
    papers: [original('Danh sách đề nghị công nhận hòa giải viên'), minutes],
    result: 'Quyết định công nhận hòa giải viên',
  }),
  law('2.000950', 'Công nhận tổ trưởng tổ hòa giải', {
    term: workingDays(5),
    papers: [original('Văn bản đề nghị công nhận tổ trưởng tổ hòa giải'), minutes],
    result: 'Quyết định công nhận tổ trưởng tổ hòa giải',
  }),
  law('2.000930', 'Thôi làm hòa giải viên', {
    term: workingDays(5),
    papers: [original('Văn bản đề nghị thôi làm hòa giải viên'), minutes],
    result: 'Quyết định thôi làm hòa giải viên',
  }),
]

const propagandist = entriesOf({
  field: 'PBPL',
  source: 'Luật Phổ biến, giáo dục pháp luật năm 2012; Thông tư số 10/2016/TT-BTP',
  effectiveFrom: '2016-07-22',
  onlineLevel: 'full',
})

/** Phổ biến, giáo dục pháp luật. */
export const legalEducationProcedures = [
  propagandist('2.001457', 'Công nhận tuyên truyền viên pháp luật', {
    term: workingDays(5),
    papers: [original('Danh sách đề nghị công nhận tuyên truyền viên pháp luật')],
    result: 'Quyết định công nhận tuyên truyền viên pháp luật',
    verified: ['term'],
  }),
  propagandist('2.001449', 'Cho thôi làm tuyên truyền viên pháp luật', {
    term: workingDays(5),
    papers: [original('Văn bản đề nghị cho thôi làm tuyên truyền viên pháp luật')],
    result: 'Quyết định cho thôi làm tuyên truyền viên pháp luật',
  }),
]

const religion = entriesOf({
  field: 'TG',
  source: 'Luật Tín ngưỡng, tôn giáo năm 2016; Nghị định số 95/2023/NĐ-CP',
  effectiveFrom: '2018-01-01',
  onlineLevel: 'full',
  verified: ['term'],
})

/** Tín ngưỡng, tôn giáo. */
export const religionProcedures = [
  religion('2.000509', 'Đăng ký hoạt động tín ngưỡng', {
    term: calendarDays(15),
    papers: [original('Văn bản đăng ký hoạt động tín ngưỡng (theo mẫu)')],
    result: 'Văn bản trả lời về việc đăng ký hoạt động tín ngưỡng',
  }),
  religion('1.001055', 'Đăng ký sinh hoạt tôn giáo tập trung', {
    term: calendarDays(20),
    papers: [
      original('Văn bản đăng ký sinh hoạt tôn giáo tập trung (theo mẫu)'),
      photo('Giấy tờ chứng minh có địa điểm hợp pháp để sinh hoạt tôn giáo'),
      original('Sơ yếu lý lịch của người đại diện nhóm sinh hoạt'),
      original('Bản tóm tắt giáo lý, giáo luật đối với nhóm theo quy định'),
    ],
    result: 'Văn bản chấp thuận sinh hoạt tôn giáo tập trung',
  }),
]

const culture = entriesOf({
  field: 'VH',
  source: 'Nghị định số 86/2023/NĐ-CP',
  effectiveFrom: '2018-11-05',
  onlineLevel: 'full',
})

const library = entriesOf({
  field: 'TV',
  source: 'Luật Thư viện năm 2019; Thông tư số 01/2020/TT-BVHTTDL',
  effectiveFrom: '2020-07-01',
  onlineLevel: 'full',
})

/** Văn hóa, thư viện. */
export const cultureProcedures = [
  culture('1.000954', 'Xét tặng danh hiệu Gia đình văn hóa hằng năm', {
    term: workingDays(5),
    papers: [
      original('Bản đăng ký tham gia thi đua xây dựng Gia đình văn hóa (theo mẫu)'),
      original('Biên bản họp bình xét ở khu dân cư'),
    ],
    result: 'Quyết định tặng danh hiệu Gia đình văn hóa',
  }),
  library('1.008901', 'Thông báo thành lập đối với thư viện cộng đồng', {
    term: workingDays(15),
    papers: [original('Thông báo thành lập thư viện cộng đồng (theo mẫu)')],
    result: 'Văn bản trả lời về việc thành lập thư viện cộng đồng',
  }),
]

const citizens = entriesOf({
  field: 'TCD',
  source: 'Luật Tiếp công dân năm 2013; Thông tư số 04/2021/TT-TTCP',
  effectiveFrom: '2021-11-15',
  verified: ['code'],
})

const petition = original('Đơn khiếu nại, tố cáo, kiến nghị, phản ánh')
const evidence = photo('Tài liệu, chứng cứ kèm theo (nếu có)')

/** Tiếp công dân, đơn thư, khen thưởng. */
export const petitionProcedures = [
  citizens('2.001909', 'Tiếp công dân tại cấp xã', {
    term: workingDays(10),
    papers: [petition, evidence],
    result: 'Văn bản hướng dẫn, trả lời hoặc phiếu chuyển đơn',
  }),
  citizens('2.001801', 'Xử lý đơn tại cấp xã', {
    field: 'XLD',
    source: 'Thông tư số 05/2021/TT-TTCP',
    term: workingDays(10),
    papers: [petition, evidence],
    result: 'Thông báo thụ lý, phiếu chuyển đơn hoặc văn bản hướng dẫn',
  }),
  citizens('2.002409', 'Giải quyết khiếu nại lần đầu tại cấp xã', {
    field: 'KN',
    source: 'Luật Khiếu nại năm 2011; Nghị định số 124/2020/NĐ-CP',
    term: calendarDays(30),
    papers: [original('Đơn khiếu nại hoặc bản ghi lời khiếu nại'), evidence],
    result: 'Quyết định giải quyết khiếu nại lần đầu',
  }),
  citizens('2.002396', 'Giải quyết tố cáo tại cấp xã', {
    field: 'TC',
    source: 'Luật Tố cáo năm 2018; Nghị định số 31/2019/NĐ-CP',
    term: calendarDays(30),
    papers: [original('Đơn tố cáo hoặc bản ghi nội dung tố cáo'), evidence],
    result: 'Kết luận nội dung tố cáo',
  }),
  citizens(
    '1.000775',
    'Tặng Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã về thực hiện nhiệm vụ chính trị',
    {
      field: 'TDKT',
      source: 'Luật Thi đua, khen thưởng năm 2022; Nghị định số 98/2023/NĐ-CP',
      effectiveFrom: '2014-07-01',
      term: workingDays(20),
      papers: [
        original('Tờ trình đề nghị khen thưởng'),
        original('Báo cáo thành tích'),
        original('Biên bản bình xét'),
      ],
      result: 'Quyết định khen thưởng và Giấy khen',
      verified: [],
    },
  ),
]
