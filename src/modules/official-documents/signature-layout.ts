import type { LaidOutImage, LaidOutSignature } from './laid-out-document.ts'
import type { Signature } from './official-document.ts'
import { SIGNATURE_WIDTH } from './page-layout.ts'
import { pngSize } from './png-size.rules.ts'

/** A signer with what was signed on a screen fitted into the room, in millimetres of height. */
export const layOutSignature = (
  { capacity, note = '', name = '', image }: Signature,
  room: number,
): LaidOutSignature => ({ capacity, note, name, image: image ? layOutImage(image, room) : null })

const layOutImage = (png: string, room: number): LaidOutImage | null => {
  const size = pngSize(Buffer.from(png, 'base64'))
  if (!size) return null
  const scale = Math.min(SIGNATURE_WIDTH / size.width, room / size.height)
  return { png, width: size.width * scale, height: size.height * scale }
}
