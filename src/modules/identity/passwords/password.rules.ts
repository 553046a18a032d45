/** NIST SP 800-63B: length counts, not kinds of letters; what everybody would try first is refused. */
const SHORTEST = 10
const LONGEST = 200

const tried = [
  '1234567890',
  '0123456789',
  '0987654321',
  '1111111111',
  'matkhau123',
  'matkhau1234',
  'password12',
  'password123',
  'password1234',
  'qwertyuiop',
  'abcdefghij',
  'abc1234567',
  'motcua1234',
  'motcua12345',
  'ubndxa1234',
  'vietnam123',
  'vietnam1234',
]

/** What is wrong with a new password, in a sentence; undefined when it may be used. */
export const faultOfPassword = (password: string, loginName: string): string | undefined => {
  const length = [...password].length
  if (length < SHORTEST)
    return `Mật khẩu phải có ít nhất ${SHORTEST} ký tự; dùng một câu dễ nhớ cũng được.`
  if (length > LONGEST) return `Mật khẩu dài quá ${LONGEST} ký tự.`
  const small = password.toLowerCase()
  if (tried.includes(small) || new Set(small).size < 4)
    return 'Mật khẩu này quá dễ đoán. Hãy chọn mật khẩu khác.'
  if (loginName.length > 2 && small.includes(loginName))
    return 'Mật khẩu không được chứa tên đăng nhập.'
  return undefined
}
