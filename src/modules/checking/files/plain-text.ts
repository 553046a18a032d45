import { type Extracted, Unreadable } from './extracted.ts'

/** The text of a .txt or .md file in UTF-8, UTF-16 or windows-1258. @throws Unreadable */
export const readPlainText = (bytes: Uint8Array): Extracted => {
  const text = decode(bytes).replace(/\r\n?/g, '\n').replace(/\f/g, '\n').normalize('NFC')
  if (!isProse(text)) throw new Unreadable(NOT_TEXT)
  return { text, pages: [], warnings: [] }
}

const NOT_TEXT =
  'Không nhận ra nội dung của tệp. Chương trình đọc được DOCX, PDF có lớp chữ, TXT và MD (mã Unicode).'

const marks = [
  { starts: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { starts: [0xff, 0xfe], encoding: 'utf-16le' },
  { starts: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

const decode = (bytes: Uint8Array): string => {
  const marked = marks.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte))
  return new TextDecoder(marked?.encoding ?? guess(bytes)).decode(bytes)
}

/** Without a mark: UTF-16 shows as zeros in every second place; what is no UTF-8 is the old Windows code. */
const guess = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, 4096)
  const zeros = (odd: number) => sample.filter((byte, at) => byte === 0 && at % 2 === odd).length
  if (zeros(1) > sample.length / 8) return 'utf-16le'
  if (zeros(0) > sample.length / 8) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1258'
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Prose is letters, digits and signs; programs and other encodings are full of control characters. */
const isProse = (text: string): boolean => {
  const sample = text.slice(0, 100_000)
  const odd = sample.match(/[^\P{C}\n\t\u00ad\u200b-\u200d\u2060\ufeff]|\ufffd/gu)?.length ?? 0
  const letters = sample.match(/[\p{L}\p{M}\p{N}\s]/gu)?.length ?? 0
  return odd <= sample.length / 500 && letters >= sample.length / 2
}
