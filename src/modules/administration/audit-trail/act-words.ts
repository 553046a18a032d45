import { dossierActs, isAction, moves } from '#modules/dossiers'
import { identityActs } from '#modules/identity'

/** Acts of the modules; what is not named here keeps its own name. */
const acts: Readonly<Record<string, string>> = {
  'establish-unit': 'Thiết lập đơn vị',
  'change-unit': 'Sửa thông tin đơn vị',
  ...identityActs,
  'adopt-calendar': 'Áp dụng lịch làm việc',
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
  ...dossierActs,
  'receive-file': 'Nhận tệp quét',
  'turn-pages': 'Xoay trang quét',
  'move-pages': 'Xếp lại trang quét',
  'open-pairing': 'Mở ghép nối điện thoại',
  'claim-pairing': 'Ghép nối điện thoại',
  download: 'Tải bản quét về',
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
