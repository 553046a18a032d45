import { crc32, deflateSync } from 'node:zlib'

/** Printed at 24 mm this is far finer than any office printer. */
const PIXELS_PER_SQUARE = 16
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')

/** A PNG of one bit a pixel: the squares keep their sharp edges. */
export const qrPng = (squares: readonly (readonly boolean[])[]): Buffer => {
  const side = squares.length * PIXELS_PER_SQUARE
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header[8] = 1
  const lines = squares.flatMap((row) =>
    Array.from({ length: PIXELS_PER_SQUARE }, () => lineOf(row)),
  )
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Each line begins with the number of its filter, 0 for none; a set bit is white. */
const lineOf = (row: readonly boolean[]): Buffer =>
  Buffer.from([0, ...row.flatMap((dark) => Array(PIXELS_PER_SQUARE / 8).fill(dark ? 0 : 0xff))])

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, checksum])
}
