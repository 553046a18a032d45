import { MAX_FILE_BYTES, MAX_PIXELS, type Refusal } from '../refusals.ts'
import type { FileKind } from '../scan.ts'
import { pictureSize } from './picture-size.rules.ts'

export type Told = { ok: true; kind: FileKind } | { ok: false; refusal: Refusal }

/** What a content is by its own bytes, or why it is refused before anything opens it. */
export const tellKind = (bytes: Buffer): Told => {
  if (bytes.length === 0) return refused('empty')
  if (bytes.length > MAX_FILE_BYTES) return refused('too-big')
  const kind = kindOf(bytes)
  if (!kind) return refused(unreadKind(bytes))
  if (isSomethingElseToo(bytes, kind)) return refused('polyglot')
  if (isCut(bytes, kind)) return refused('cut')
  if (kind === 'pdf') return { ok: true, kind }
  const size = pictureSize(bytes, kind)
  if (!size) return refused('damaged')
  return size.width * size.height > MAX_PIXELS ? refused('too-many-pixels') : { ok: true, kind }
}

const refused = (refusal: Refusal): Told => ({ ok: false, refusal })

const kindOf = (bytes: Buffer): FileKind | undefined => {
  const starts = (signs: string, at = 0) =>
    bytes.subarray(at, at + signs.length).equals(latin(signs))
  if (starts('%PDF-')) return 'pdf'
  if (starts('\xff\xd8\xff')) return 'jpeg'
  if (starts('\x89PNG\r\n\x1a\n')) return 'png'
  return starts('RIFF') && starts('WEBP', 8) ? 'webp' : undefined
}

const unreadKind = (bytes: Buffer): Refusal => {
  const head = bytes.subarray(0, 16).toString('latin1')
  if (/^....ftyp(heic|heix|hevc|mif1|msf1)/s.test(head)) return 'heic'
  return /^(II\*\0|MM\0\*)/.test(head) ? 'tiff' : 'unknown'
}

/** How far into a file some readers still look for the beginning or the end of their own kind. */
const READ_BY_OTHERS = 1024
const ZIP_END = 65_557

/** A picture that is a PDF, a web page or an archive for another program. */
const isSomethingElseToo = (bytes: Buffer, kind: FileKind): boolean => {
  const end = bytes.subarray(-ZIP_END)
  if (end.includes(latin('PK\x05\x06'))) return true
  if (/<(script|html|svg|iframe|\?php)/i.test(bytes.subarray(0, READ_BY_OTHERS).toString('latin1')))
    return true
  return kind !== 'pdf' && bytes.includes(latin('%PDF-'))
}

const isCut = (bytes: Buffer, kind: FileKind): boolean => {
  if (kind === 'pdf') return !bytes.subarray(-4096).includes(latin('%%EOF'))
  if (kind === 'jpeg') return bytes.lastIndexOf(latin('\xff\xd9')) < bytes.length / 2
  if (kind === 'png') return !bytes.includes(latin('IEND'))
  return bytes.length < 12 || bytes.readUInt32LE(4) + 8 > bytes.length
}

const latin = (signs: string): Buffer => Buffer.from(signs, 'latin1')
