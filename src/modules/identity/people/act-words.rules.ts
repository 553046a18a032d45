import { formatDay, isDay } from '#platform/time.ts'
import { roleLabels } from '../accounts/account.ts'

/** The acts of this module by their names in the journal. */
export const identityActs = {
  'create-account': 'Mở tài khoản',
  'change-account': 'Sửa tài khoản',
  'give-roles': 'Giao vai trò',
  'take-role': 'Thu hồi vai trò',
  'deactivate-account': 'Khóa tài khoản',
  'reactivate-account': 'Mở lại tài khoản',
  'set-password': 'Đổi mật khẩu',
  'reset-password': 'Cấp mật khẩu một lần',
  'add-second-factor': 'Thêm lớp bảo vệ thứ hai',
  'remove-second-factor': 'Gỡ lớp bảo vệ thứ hai',
  'renew-recovery-codes': 'Tạo bộ mã dự phòng mới',
  'end-sessions': 'Kết thúc phiên',
  'link-provider': 'Liên kết tài khoản dùng chung',
  'unlink-provider': 'Bỏ liên kết tài khoản dùng chung',
  'enter-absence': 'Khai vắng mặt, ủy quyền',
  'end-absence': 'Hủy ủy quyền',
  'set-duty': 'Xếp lịch trực',
  'set-sign-in-policy': 'Đổi quy định đăng nhập',
} as const

const acts: Readonly<Record<string, string>> = identityActs

export const actWords = (action: string): string => acts[action] ?? action

const columns: Readonly<Record<string, string>> = {
  login_name: 'tên đăng nhập',
  name: 'họ tên',
  post: 'chức vụ',
  email: 'thư',
  phone: 'điện thoại',
  active: 'đang dùng',
  role: 'vai trò',
  field_code: 'lĩnh vực',
  valid_from: 'từ',
  valid_until: 'đến hết',
  from_day: 'từ',
  until_day: 'đến hết',
  reason: 'lý do',
  issuer: 'nhà cung cấp',
  provider_subject: 'mã ở nhà cung cấp',
}

/** "họ tên Nguyễn Văn An; chức vụ Văn phòng": what stood before an act, blanks left out. */
export const beforeWords = (before: Readonly<Record<string, unknown>>): string =>
  Object.entries(before)
    .filter(([column, value]) => column in columns && value !== null && value !== '')
    .map(([column, value]) => `${columns[column]} ${shown(value)}`)
    .join('; ')

const shown = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  const text = String(value)
  if (isDay(text)) return formatDay(text)
  return Object.entries(roleLabels).find(([role]) => role === text)?.[1] ?? text
}
