import { describe, expect, test } from 'vitest'
import { checkText } from '#modules/checking'

const head =
  'BÁO CÁO\nKết quả cải cách hành chính 6 tháng đầu năm 2024 (từ ngày 07/12/2023 đến ngày 06/6/2024)\n\nUBND xã An Hải báo cáo như sau:\n\nI. Kết quả\n\n'
const table = (...rows: string[]) =>
  `Phụ lục\n\n${['STT|Chỉ tiêu|Đơn vị tính|Số liệu|Ghi chú', ...rows].join('\n').replaceAll('|', '\t')}`

/** What looks wrong in a report and is right, told for another commune. */
const traps: Record<string, string> = {
  'a rate rounded to one decimal, told again with another base that gives the same':
    '- Tiếp nhận 1.286 hồ sơ. Đã giải quyết 1.271 hồ sơ. Trong đó: trước hạn 1.232 hồ sơ; quá hạn 39 hồ sơ (chiếm 3,1%).\n- Đang giải quyết 15 hồ sơ. Đã gửi thư xin lỗi.\n\nb) Hạn chế\n\n- Tỷ lệ hồ sơ giải quyết quá hạn còn cao (3,1%).',
  'rates that make 100 % and one rounded to whole percent':
    '- Tiếp nhận 1.286 hồ sơ (trực tuyến 1.270 hồ sơ, chiếm 98,76%; trực tiếp 16 hồ sơ, chiếm 1,24%).\n- Lấy ý kiến 411 lượt (chiếm tỷ lệ 32% trên tổng số hồ sơ tiếp nhận); có 341/411 lượt rất hài lòng, chiếm 82,97%; có 70/411 lượt hài lòng, chiếm 17,03%.\n- Số hóa 1.045/1.271 hồ sơ, chiếm 82,22%.',
  'withdrawn dossiers that close the account':
    '+ Tiếp nhận 1.286 hồ sơ.\n\n+ Đã giải quyết 1.271 hồ sơ.\n\n+ Đang giải quyết 13 hồ sơ.\n\n+ Đã rút 2 hồ sơ.',
  'on time in the appendix is early in the narrative': `- Tiếp nhận 1.286 hồ sơ. Đã giải quyết 1.271 hồ sơ, trong đó trước hạn 1.232 hồ sơ (96,93%), quá hạn 39 hồ sơ (3,07%); đang giải quyết 15 hồ sơ. Số liệu tại Phụ lục.\n\n${table('3.4.|Tỷ lệ hồ sơ do UBND cấp xã tiếp nhận được giải quyết đúng hạn|%|96,93|')}`,
  'codes that are no counts': `- Lấy ý kiến 411 lượt bằng phiếu điện tử. Số liệu tại Phụ lục.\n\n${table('1.3.|Số lượng phiếu khảo sát|Phiếu|411|', '|Hình thức khảo sát|Trực tuyến = 0 Phát phiếu = 1|0|', '1.4.|Đối thoại|Không = 0 Có = 1|0|', '7.2.|Họp trực tuyến|3 cấp = 2|2|')}`,
  'a dash for what is not ours': `- Số liệu tại Phụ lục.\n\n${table('3.4.|Tỷ lệ hồ sơ do cơ quan chuyên môn tiếp nhận|%|-|', '6.1.|Số đơn vị tự chủ|Đơn vị|-|')}`,
  'three guiding documents though many are cited': `- Ban hành Kế hoạch số 98/KH-UBND ngày 29/12/2023, Công văn số 17/UBND-VP ngày 15/01/2024, Kế hoạch số 14/KH-UBND ngày 06/3/2024, Kế hoạch số 15/KH-UBND ngày 06/3/2024. Số liệu tại Phụ lục.\n\n${table('1.1.|Số văn bản chỉ đạo CCHC đã ban hành|Văn bản|3|')}`,
  'few procedures online and nearly all dossiers online':
    '- Có 51/179 thủ tục trực tuyến. Tiếp nhận 1.286 hồ sơ (trực tuyến 1.270 hồ sơ, chiếm 98,76%; trực tiếp 16 hồ sơ).',
  'old documents as a basis':
    '- Có ban hành quy chế (Quyết định số 998/QĐ-UBND ngày 05/12/2022 của UBND xã).\n- Đã phân công một Phó Chủ tịch (tại Quyết định số 1024/QĐ-UBND ngày 23/12/2022).\n- Trong kỳ, tiếp tục thực hiện Quyết định số 468/QĐ-TTg ngày 27/3/2021; đủ mẫu theo quy định tại Quyết định số 1179/QĐ-UBND ngày 31/12/2018 của UBND tỉnh.',
  'symbols of the Party, of legal documents and of official letters':
    '- Theo Chỉ thị số 31-CT/TU ngày 13/6/2014, Quyết định số 48/2021/QĐ-UBND ngày 22/9/2021 của UBND tỉnh, Công văn số 436/UBND-TN ngày 01/02/2024.',
  'days and months with and without a zero':
    '- Họp ngày 06/6/2024, ngày 10/3/2024, ngày 15/01/2024 và ngày 06/02/2024.',
  'two documents of one day':
    '- Ban hành Thông báo số 01/TB-UBND ngày 05/01/2024 theo Quyết định số 24/QĐ-UBND ngày 05/01/2024 của Chủ tịch UBND tỉnh.',
  'a signing day after the cut-off and a period that begins in the year before': `- Số liệu tại Phụ lục.\n\nPhụ lục\n\n(Kèm theo Báo cáo số 60/BC-UBND ngày 07/6/2024 của UBND xã An Hải)`,
  'ten posts and eleven people':
    '- Số lượng cán bộ, công chức là 20 người. Cụ thể:\n\n+ Cán bộ: 11 người¹.\n\n+ Công chức: 9 người².\n\n¹ Bí thư (1); Phó Bí thư (1); Chủ tịch Mặt trận (1); Phó Chủ tịch HĐND (1); Chủ tịch UBND (1); Phó Chủ tịch UBND (2); Phụ nữ (1); Cựu chiến binh (1); Nông dân (1); Đoàn (1).\n\n² Quân sự (1); Tư pháp (1); Văn hóa (1); Địa chính (2); Tài chính (2); Văn phòng (2).',
  'tokens for some and SIM for the leaders':
    '- Đã đăng ký, đề nghị cấp token cho 12 cán bộ, công chức, 1 token của cơ quan; SIM PKI cho 3 lãnh đạo.',
  'sections of the appendix that run one ahead': `1. Cải cách thể chế\n\n- Số liệu tại Phụ lục.\n\n${table('1.|Công tác chỉ đạo|||', '2.|Cải cách thể chế|||Phòng Tư pháp tổng hợp')}`,
  'a council that issued nothing, and a set phrase on feedback':
    '- Trong kỳ, HĐND xã không ban hành văn bản quy phạm pháp luật; UBND xã ban hành 1 văn bản quy phạm pháp luật.\n- Kịp thời phản hồi phản ánh, kiến nghị. UBND xã không tiếp nhận phản ánh nào.',
  'more documents issued than are cited':
    '- Trong kỳ ban hành 581 văn bản đi, tiếp nhận 2.008 văn bản đến. Ban hành Kế hoạch số 98/KH-UBND ngày 29/12/2023.',
}

describe('silence where all is right', () => {
  test('there are eighteen', () => expect(Object.keys(traps)).toHaveLength(18))

  test.each(Object.entries(traps))('%s', (_, body) => {
    const found = checkText(head + body).findings.filter(
      ({ rule }) => !['head', 'national-window', 'addressee'].includes(rule),
    )
    expect(found.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([])
  })
})
