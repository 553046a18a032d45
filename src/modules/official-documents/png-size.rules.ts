import { crc32, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
/** Length, type and checksum around the data of a chunk. */
const AROUND = 12
/** Channels of each colour type; a palette is not drawn by any screen we take signatures on. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 }
const MOST_PIXELS = 4_000_000
const LAST_FILTER = 4

type Size = { width: number; height: number }

/**
 * Pixels of a PNG that arrived whole and can be drawn; undefined for anything else. A renderer that
 * meets a damaged picture gives up on the whole document.
 */
export const pngSize = (file: Buffer): Size | undefined => {
  const chunks = file.subarray(0, SIGNATURE.length).equals(SIGNATURE) ? chunksOf(file) : []
  const [header] = chunks
  if (header?.type !== 'IHDR' || header.data.length !== 13) return undefined
  if (chunks.at(-1)?.type !== 'IEND' || !chunks.every(({ sound }) => sound)) return undefined
  const size = { width: header.data.readUInt32BE(0), height: header.data.readUInt32BE(4) }
  const pixels = Buffer.concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])))
  return isDrawable(size, header.data, pixels) ? size : undefined
}

type Chunk = { type: string; data: Buffer; sound: boolean }

const chunksOf = (file: Buffer): Chunk[] => {
  const chunks: Chunk[] = []
  for (let at = SIGNATURE.length; at + AROUND <= file.length; ) {
    const end = at + AROUND + file.readUInt32BE(at)
    const named = file.subarray(at + 4, end - 4)
    const sound = end <= file.length && crc32(named) === file.readUInt32BE(end - 4)
    chunks.push({ type: named.toString('latin1', 0, 4), data: named.subarray(4), sound })
    at = end
  }
  return chunks
}

/** Bits and colours of a kind that is drawn, not interlaced, and every line of it there. */
const isDrawable = ({ width, height }: Size, header: Buffer, pixels: Buffer): boolean => {
  const [bits = 0, colours = 0, , , interlaced = 0] = header.subarray(8)
  const channels = CHANNELS[colours] ?? 0
  const isKnown = channels > 0 && (bits === 8 || (bits === 1 && channels === 1)) && interlaced === 0
  if (!isKnown || width === 0 || height === 0 || width * height > MOST_PIXELS) return false
  const line = 1 + Math.ceil((width * channels * bits) / 8)
  const lines = inflated(pixels, line * height)
  if (lines?.length !== line * height) return false
  return Array.from({ length: height }, (_, y) => lines[y * line] ?? LAST_FILTER + 1).every(
    (filter) => filter <= LAST_FILTER,
  )
}

const inflated = (pixels: Buffer, most: number): Buffer | undefined => {
  try {
    return inflateSync(pixels, { maxOutputLength: most })
  } catch {
    return undefined
  }
}
