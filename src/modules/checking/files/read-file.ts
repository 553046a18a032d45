import { readDocx } from './docx/read-docx.ts'
import { type Extracted, Unreadable } from './extracted.ts'
import { kindOfFile } from './kind-of-file.ts'
import { readPlainText } from './plain-text.ts'
import { LIMITS } from './reading-limits.ts'

/** Reads a report by what is in the file, not by its name. @throws Unreadable */
export const readFile = async (bytes: Uint8Array): Promise<Extracted> => {
  if (bytes.length > LIMITS.fileBytes) throw new Unreadable(tooLarge())
  const extracted = await readers[kindOfFile(bytes)](bytes)
  if (extracted.text.trim() === '') throw new Unreadable('Tệp không có chữ nào để soát.')
  if (extracted.text.length > LIMITS.characters) throw new Unreadable(tooLong)
  return extracted
}

/** The reader of PDF is large and loaded only for a PDF. */
const readers = {
  zip: readDocx,
  pdf: async (bytes: Uint8Array) => (await import('./pdf/read-pdf.ts')).readPdf(bytes),
  text: readPlainText,
}

export const tooLarge = (): string =>
  `Tệp quá lớn; chương trình đọc tệp nhiều nhất ${LIMITS.fileBytes / 1024 / 1024} MB.`

const tooLong = 'Văn bản quá dài để soát một lần. Hãy tách báo cáo và phụ lục thành các tệp riêng.'
