import { inflateSync } from 'node:zlib'
import { Unreadable } from '../extracted.ts'
import { LIMITS } from '../reading-limits.ts'

const BURSTING = 'Tệp PDF bất thường (bung ra quá lớn) nên không mở, để giữ an toàn cho máy.'

/**
 * Looks at the packed parts of a PDF before its reader does, which would unfold them without end.
 * Pictures are let be: they are not unfolded for their words. @throws Unreadable
 */
export const refuseBursting = (bytes: Uint8Array): void => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = file.indexOf(OPENS); at >= 0; at = file.indexOf(OPENS, at + 1)) {
    const about = file.toString('latin1', Math.max(0, at - DICTIONARY), at)
    const dictionary = about.slice(about.lastIndexOf(' obj'))
    if (!dictionary.includes('/Fl') || /\/Subtype\s*\/Image/.test(dictionary)) continue
    const end = file.indexOf('endstream', at)
    if (bursts(file.subarray(at + OPENS.length, end < 0 ? undefined : end)))
      throw new Unreadable(BURSTING)
  }
}

const OPENS = 'stream'
/** The description of a packed part stands before it and is seldom longer. */
const DICTIONARY = 1000

const bursts = (part: Buffer): boolean => {
  const start = part.findIndex((byte) => byte !== 0x0d && byte !== 0x0a)
  try {
    inflateSync(part.subarray(Math.max(0, start)), { maxOutputLength: LIMITS.partBytes })
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  }
}
