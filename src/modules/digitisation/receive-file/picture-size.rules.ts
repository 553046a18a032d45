import type { FileKind } from '../scan.ts'

export type Size = { width: number; height: number }

/** The size that the head of a picture claims, before anything unpacks it; undefined when it has none. */
export const pictureSize = (bytes: Buffer, kind: Exclude<FileKind, 'pdf'>): Size | undefined => {
  try {
    return positive(readers[kind](bytes))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const positive = (size: Size | undefined): Size | undefined =>
  size && size.width > 0 && size.height > 0 ? size : undefined

const png = (bytes: Buffer): Size => ({
  width: bytes.readUInt32BE(16),
  height: bytes.readUInt32BE(20),
})

/** Walks the segments to the one that begins a frame. */
const jpeg = (bytes: Buffer): Size | undefined => {
  let at = 2
  while (bytes.readUInt8(at) === 0xff) {
    const marker = bytes.readUInt8(at + 1)
    if (isFrame(marker))
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

/** SOF0 to SOF15 but for the tables DHT, JPG and DAC that stand among them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const webp = (bytes: Buffer): Size | undefined => {
  const form = bytes.subarray(12, 16).toString('latin1')
  if (form === 'VP8X')
    return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  if (form === 'VP8 ')
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
  if (form !== 'VP8L') return undefined
  const bits = bytes.readUInt32LE(21)
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
}

const readers = { png, jpeg, webp } as const
