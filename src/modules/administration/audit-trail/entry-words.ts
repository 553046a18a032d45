import { isAction, moves } from '#modules/dossiers'
import { identityActs } from '#modules/identity'
import { formatInstant, parseInstant } from '#platform/time.ts'

/** The parts of the program by the names that the trail keeps. */
const parts: Readonly<Record<string, string>> = {
  organisation: 'Đơn vị',
  identity: 'Người dùng',
  calendar: 'Lịch làm việc',
  procedures: 'Thủ tục, phí',
  documents: 'Văn bản',
  legal_documents: 'Văn bản QPPL',
  tasks: 'Nhiệm vụ',
  dialogues: 'Đối thoại',
  personnel: 'Tổ chức, cán bộ',
  finance: 'Tài chính',
  equipment: 'Trang thiết bị',
  digitisation: 'Số hóa',
  dossiers: 'Hồ sơ',
  surveys: 'Khảo sát',
  desk: 'Bàn làm việc',
  feedback: 'Phản ánh, kiến nghị',
  publishing: 'Công khai',
  reporting: 'Báo cáo',
}

export const partWords = (module: string): string => parts[module] ?? module

/** Whether anything of the part stands in the trail; the others write nothing. */
export const isPart = (module: string): boolean => Object.hasOwn(parts, module)

/** Acts of the modules; what is not named here keeps its own name. */
const acts: Readonly<Record<string, string>> = {
  'establish-unit': 'Thiết lập đơn vị',
  'change-unit': 'Sửa thông tin đơn vị',
  ...identityActs,
  'adopt-calendar': 'Áp dụng lịch làm việc',
  'recalculate-due': 'Tính lại hạn trả',
  'adopt-procedure': 'Thêm bản thủ tục',
  'withdraw-version': 'Thu hồi bản thủ tục',
  'change-tariff': 'Nhập mức thu',
  'withdraw-tariff': 'Thu hồi mức thu',
  'restore-tariff': 'Dùng lại mức thu',
  'change-exemption': 'Nhập diện miễn, giảm',
  'withdraw-exemption': 'Thu hồi diện miễn, giảm',
  'restore-exemption': 'Dùng lại diện miễn, giảm',
  'change-form-text': 'Đổi nội dung biểu mẫu',
  'set-last-number': 'Đặt số cuối của dãy số',
  'change-late-entry-limit': 'Đổi thời hạn ghi nhận muộn',
  'request-late-entry': 'Đề nghị ghi nhận muộn',
  'approve-late-entry': 'Duyệt ghi nhận muộn',
  'decline-late-entry': 'Không duyệt ghi nhận muộn',
  'correct-occurrence': 'Sửa thời điểm giải quyết xong',
  'take-payment': 'Thu phí, lệ phí',
  'digitise-result': 'Số hóa kết quả',
  'deposit-result': 'Đưa kết quả vào kho dữ liệu điện tử',
  'assign-officer': 'Phân công giải quyết',
  'digitise-paper': 'Số hóa giấy tờ',
  'withdraw-scan': 'Bỏ bản số hóa',
  'receive-file': 'Nhận tệp quét',
  'turn-pages': 'Xoay trang quét',
  'move-pages': 'Xếp lại trang quét',
  'open-pairing': 'Mở ghép nối điện thoại',
  'claim-pairing': 'Ghép nối điện thoại',
  'set-target': 'Đặt chỉ tiêu',
  'save-filter': 'Lưu bộ lọc',
  'forget-filter': 'Bỏ bộ lọc',
  'choose-alerts': 'Chọn cách nhắc việc',
  'raise-alerts': 'Nhắc việc đến hạn',
  'mail-alerts': 'Gửi thư nhắc việc',
  'write-section': 'Viết phần báo cáo',
  'enter-manual-figure': 'Nhập số liệu báo cáo',
  'issue-report': 'Chốt báo cáo',
}

/** What every small register can do to its records. */
const verbs = {
  add: 'Thêm vào sổ',
  change: 'Sửa trong sổ',
  remove: 'Đưa ra khỏi sổ',
  restore: 'Đưa lại vào sổ',
} as const

/** An act as a person reads it. */
export const actWords = (action: string): string => {
  if (isAction(action)) return moves[action].label
  if (Object.hasOwn(acts, action)) return acts[action] ?? action
  const verb = Object.entries(verbs).find(([name]) => action.startsWith(`${name}-`))
  return verb?.[1] ?? action
}

/** A value as a person reads it: an instant by the clock of the office. */
export const valueWords = (value: string): string => {
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(value) ? parseInstant(value) : undefined
  return instant ? formatInstant(instant) : value
}
