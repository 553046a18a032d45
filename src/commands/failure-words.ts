/** What the operating system and PostgreSQL call by a code, as an operator would say it. */
const words: Readonly<Record<string, string>> = {
  ENOENT: 'không có thư mục hoặc tệp này',
  ENOTDIR: 'đường dẫn đi qua một tệp, không phải thư mục',
  EISDIR: 'đây là thư mục, không phải tệp',
  EACCES: 'không có quyền',
  EPERM: 'không có quyền',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
  ECONNREFUSED: 'máy chủ cơ sở dữ liệu không trả lời. Hãy kiểm tra DATABASE_URL',
  ECONNRESET: 'máy chủ cơ sở dữ liệu ngắt kết nối',
  ETIMEDOUT: 'máy chủ cơ sở dữ liệu không trả lời kịp. Hãy kiểm tra DATABASE_URL',
  ENOTFOUND: 'không tìm thấy máy chủ ghi trong DATABASE_URL',
  EAI_AGAIN: 'không tìm thấy máy chủ ghi trong DATABASE_URL',
  '28P01': 'tài khoản hoặc mật khẩu trong DATABASE_URL không đúng',
  '28000': 'máy chủ không cho tài khoản trong DATABASE_URL vào cơ sở dữ liệu này',
  '3D000': 'máy chủ không có cơ sở dữ liệu ghi trong DATABASE_URL',
  '53300': 'máy chủ cơ sở dữ liệu đã hết chỗ kết nối',
  '57P03': 'máy chủ cơ sở dữ liệu đang khởi động hoặc đang dừng. Hãy thử lại sau ít giây',
}

/** The sentence for an error that no part of the program foresaw. */
export const failureSentence = (error: unknown): string => {
  const reason = words[codeOf(error)] ?? (error instanceof Error ? error.message : String(error))
  const subject = error instanceof Error && 'path' in error ? `${error.path}: ` : ''
  return `Không thực hiện được: ${subject}${reason.replace(/\.$/, '')}.`
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
