/** What a picture is by its first bytes, whatever its name says. */
export type PictureKind = 'jpeg' | 'png'

const beginnings = {
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
} as const satisfies Record<PictureKind, readonly number[]>

export const pictureKindOf = (start: Uint8Array): PictureKind | undefined => {
  const begins = (kind: PictureKind) =>
    beginnings[kind].every((byte, place) => start[place] === byte)
  if (begins('png')) return 'png'
  return begins('jpeg') ? 'jpeg' : undefined
}
