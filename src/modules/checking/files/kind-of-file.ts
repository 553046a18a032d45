import { Unreadable } from './extracted.ts'

export type FileKind = 'zip' | 'pdf' | 'text'

/** What a file is by its first bytes, whatever it is called. @throws Unreadable for what is no report */
export const kindOfFile = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) throw new Unreadable('Tệp rỗng (0 byte).')
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const refused = refusals.find(({ begins }) => begins.some((start) => head.startsWith(start)))
  if (refused) throw new Unreadable(refused.message(bytes))
  if (head.startsWith('PK')) return 'zip'
  return head.includes('%PDF-') ? 'pdf' : 'text'
}

const picture = () =>
  'Đây là ảnh, không có lớp chữ để soát. Hãy gửi bản DOCX, hoặc PDF xuất từ phần mềm soạn thảo.'

const refusals = [
  { begins: ['\xd0\xcf\x11\xe0'], message: (bytes: Uint8Array) => oldOffice(bytes) },
  { begins: ['{\\rtf'], message: () => 'Đây là tệp RTF. Hãy mở bằng Word và lưu lại dạng DOCX.' },
  { begins: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'BM'], message: picture },
  {
    begins: ['Rar!', "7z\xbc\xaf'", '\x1f\x8b'],
    message: () => 'Đây là tệp nén. Hãy giải nén và gửi chính tệp báo cáo.',
  },
] as const

/** The container of Word 97–2003 also wraps what newer programs encrypt. */
const oldOffice = (bytes: Uint8Array): string =>
  Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? 'Tệp Word này đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.'
    : 'Đây là tệp .doc đời cũ. Hãy mở bằng Word và lưu lại dạng DOCX.'
