/** What a page is a page of: a dossier's pages wait to be sorted into its papers or its result. */
export type OwnerKind = 'dossier' | 'paper' | 'result'
export type Owner = { kind: OwnerKind; id: string }

export type FileKind = 'pdf' | 'jpeg' | 'png' | 'webp'

/** Degrees clockwise. */
export const turns = [0, 90, 180, 270] as const
export type Turn = (typeof turns)[number]

export type CameBy = 'desk' | 'phone'

/** A page as it lies with its owner. */
export type ScannedPage = {
  id: string
  fileId: string
  fileName: string
  sha256: string
  kind: FileKind
  number: number
  pageCount: number
  owner: Owner
  position: number
  turn: Turn
  removed: boolean
  cameBy: CameBy
}

export const mediaTypes = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
} as const satisfies Record<FileKind, string>
