/** Millimetres and points; the same numbers drive all renderers. */
// NĐ 30/2020, Annex I: page, margins, font and its table of sizes.
export const PAGE = {
  width: 210,
  height: 297,
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  /** From the top edge to the page number. */
  header: 10,
  /** The letterhead's left and right halves, in percent of the text's width. */
  letterhead: [40, 60],
  firstLineIndent: 12.7,
} as const

export const SIZE = {
  nationalTitle: 13,
  motto: 14,
  agency: 13,
  number: 13,
  placeAndDay: 14,
  kind: 14,
  subject: 14,
  body: 14,
  /** The subject of a công văn, under its number. */
  letterSubject: 13,
  table: 12,
  footnote: 11,
  recipientsTitle: 12,
  recipients: 11,
  pageNumber: 13,
} as const

/** Between lines, in em: 1.15 of single spacing in Times New Roman; points between paragraphs. */
export const LINE_HEIGHT = 1.32
export const PARAGRAPH_GAP = 6

/** Share of the text that the short rules under the agency and the subject take (1/3 to 1/2). */
export const SHORT_RULE = 0.42

export const COLOUR = { bar: '#4a6a8a', missing: '#ffe27a' } as const

export const textWidth = (landscape = false): number =>
  (landscape ? PAGE.height : PAGE.width) - PAGE.margin.left - PAGE.margin.right
