import { writeSection } from '#modules/reporting'
import { addDays, instantAt } from '#platform/time.ts'
import { actors } from '../actors.ts'
import type { PlannedAct } from '../agenda.ts'
import { halfYear } from '../half-year.ts'

/** The words of the writer; the cells of the appendix that no register holds stay open, as they were. */
const sections: Readonly<Record<string, string>> = {
  'II.2':
    'Thông tin của công chức làm việc tại Bộ phận Một cửa, tình hình tiếp nhận và kết quả giải quyết TTHC được công khai hằng tháng.',
  'III.b':
    'Một số máy vi tính ngoài Bộ phận Một cửa đã cũ, chạy chậm, chưa tương thích với thiết bị ký số.',
  IV: [
    'Hoàn thành các nhiệm vụ còn lại của kế hoạch cải cách hành chính năm 2024, trước hết là nhiệm vụ đã quá hạn.',
    'Ghi nhận kết quả trên hệ thống ngay khi trả cho người dân; cuối ngày rà các hồ sơ đến hạn để không phát sinh hồ sơ quá hạn do thao tác chậm.',
    'Khai thác, sử dụng lại giấy tờ đã số hóa khi tiếp nhận, không yêu cầu người dân nộp lại.',
  ].join('\n'),
  V: 'Đề nghị cấp trên hỗ trợ thay thế máy vi tính cũ và phát triển dịch vụ công trực tuyến cấp xã trên điện thoại.',
}

/** The report is put into words on the morning after the half-year. */
export const reportActs = (): PlannedAct[] =>
  Object.entries(sections).map(([section, body], place) => ({
    key: `report-${section}`,
    at: new Date(instantAt(addDays(halfYear.to, 1), '08:00').getTime() + place * 60_000),
    actor: actors.office,
    act: (request) => writeSection(request, halfYear, section, body),
  }))
