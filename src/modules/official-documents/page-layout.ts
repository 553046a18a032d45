/** Millimetres and points; the same numbers drive all renderers. */
export type Sheet = {
  /** Of the paper held upright. */
  width: number
  height: number
  landscape: boolean
  margin: { top: number; bottom: number; left: number; right: number }
  /** From the top edge to the page number. */
  header: number
  /** The letterhead's left and right halves, in percent of the text's width. */
  letterhead: readonly [number, number]
  /** Above and below the title. */
  titleGap: number
  firstLineIndent: number
  size: Sizes
  /** Between lines, in em, and the same in lines of Times New Roman. */
  lineHeight: number
  lines: number
  /** Points between paragraphs. */
  paragraphGap: number
  /** Room for a signature. */
  signature: number
}

/** Points. */
type Sizes = Readonly<Record<keyof typeof SIZE, number>>

// NĐ 30/2020, Annex I: its table of sizes.
const SIZE = {
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

/** For half a sheet, where the decree's sizes leave no room for the text. */
const SMALL = {
  nationalTitle: 9.5,
  motto: 10,
  agency: 9,
  number: 10,
  placeAndDay: 10.5,
  kind: 12.5,
  subject: 11,
  body: 11,
  letterSubject: 10,
  table: 10,
  footnote: 9,
  recipientsTitle: 9.5,
  recipients: 9,
  pageNumber: 9,
} as const

// NĐ 30/2020, Annex I: page and margins.
const a4: Sheet = {
  width: 210,
  height: 297,
  landscape: false,
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  header: 10,
  letterhead: [40, 60],
  titleGap: 3,
  firstLineIndent: 12.7,
  size: SIZE,
  lineHeight: 1.32,
  lines: 1.15,
  paragraphGap: 6,
  signature: 25,
}

// TT 01/2018, Art. 9: forms 01 to 05 are A5; their margins are ours.
const a5: Sheet = {
  width: 148,
  height: 210,
  landscape: false,
  margin: { top: 10, bottom: 9, left: 15, right: 10 },
  header: 4,
  letterhead: [39, 61],
  titleGap: 1.5,
  firstLineIndent: 8,
  size: SMALL,
  lineHeight: 1.22,
  lines: 1.06,
  paragraphGap: 2.5,
  signature: 17,
}

/** A4 upright is the decree's; the others are for forms and registers. */
export const sheets = {
  a4,
  'a4-landscape': {
    ...a4,
    landscape: true,
    margin: { top: 15, bottom: 14, left: 20, right: 12 },
    header: 7,
    titleGap: 1,
    size: { ...SMALL, kind: 13, nationalTitle: 11, motto: 12, agency: 11, table: 9.5 },
    lineHeight: 1.22,
    lines: 1.06,
    paragraphGap: 4,
    signature: 22,
  },
  a5,
  'a5-landscape': { ...a5, landscape: true },
} satisfies Record<string, Sheet>
export type Paper = keyof typeof sheets

/** Share of the text that the short rules under the agency and the subject take (1/3 to 1/2). */
export const SHORT_RULE = 0.42
/** Side of a QR code, and the most that a signature on a screen takes in width. */
export const QR_SIDE = 24
export const SIGNATURE_WIDTH = 45

export const COLOUR = { bar: '#4a6a8a', missing: '#ffe27a' } as const

/** The sheet an appendix is printed on: the document's, turned if it asks for that. */
export const sheetOf = (paper: Paper, turned = false): Sheet =>
  turned ? { ...sheets[paper], landscape: true } : sheets[paper]

/** How wide and high the paper lies. */
export const extent = ({ width, height, landscape }: Sheet): [number, number] =>
  landscape ? [height, width] : [width, height]

export const textWidth = (sheet: Sheet): number =>
  extent(sheet)[0] - sheet.margin.left - sheet.margin.right
