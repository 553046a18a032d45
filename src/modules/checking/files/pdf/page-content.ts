/** A run of characters where it stands on the upright page; points, y downwards. */
export type Glyphs = { text: string; x: number; y: number; width: number; size: number }

/** A drawn line of a table. */
export type Rule = { x0: number; x1: number; y0: number; y1: number }

export type PageContent = {
  page: number
  width: number
  height: number
  glyphs: Glyphs[]
  rules: Rule[]
}
