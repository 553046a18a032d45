import { crc32 } from 'node:zlib'
import { ImageRun } from 'docx'

const PIXELS_PER_MM = 96 / 25.4

/** A picture in the line of the text, in millimetres; the same picture gets the same number in Word. */
export const wordImage = (
  png: Buffer,
  { width, height }: { width: number; height: number },
  description: string,
): ImageRun =>
  new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: width * PIXELS_PER_MM, height: height * PIXELS_PER_MM },
    altText: { name: description, description, id: String(crc32(png, crc32(description)) >>> 1) },
  })
