import type { Align, HeadingLevel } from './official-document.ts'
import type { Paper } from './page-layout.ts'

/**
 * What the renderers draw: every line is worded, footnotes are numbered, cells have their places.
 * Made by `layOut`; plain JSON, because Typst reads it as such.
 */
export type LaidOutDocument = {
  paper: Paper
  name: string
  superiorAgency: string
  agency: string
  numberLine: string
  placeAndDayLine: string
  kind: string
  subject: string
  addressees: string[]
  legalBases: string[]
  blocks: LaidOutBlock[]
  footnotes: Footnote[]
  signature: LaidOutSignature
  leftSignature: LaidOutSignature | null
  recipients: string[]
  /** Whether anybody signs or receives it; a control sheet is signed in its table. */
  hasClosing: boolean
  appendices: LaidOutAppendix[]
}

export type LaidOutSignature = {
  capacity: readonly string[]
  note: string
  name: string
  image: LaidOutImage | null
}

/** A PNG in base64 and its size on paper in millimetres. */
export type LaidOutImage = { png: string; width: number; height: number }

export type LaidOutAppendix = {
  label: string
  title: string
  attachmentLine: string
  landscape: boolean
  blocks: LaidOutBlock[]
  footnotes: Footnote[]
}

export type LaidOutBlock =
  | { type: 'heading'; level: HeadingLevel; text: string }
  | { type: 'paragraph'; runs: LaidOutRun[]; align: Align | 'justify' }
  | { type: 'list'; items: LaidOutItem[] }
  | { type: 'fill-in'; rows: LaidOutField[][] }
  | LaidOutTable
  | LaidOutChart
  | LaidOutQrCode

export type LaidOutItem = { runs: LaidOutRun[]; items: LaidOutRun[][] }

/** `lines` of dots where nothing is filled in; otherwise 0. */
export type LaidOutField = { label: string; runs: LaidOutRun[]; lines: number }

/** `path` draws the dark squares in a field of `size` by `size`. */
export type LaidOutQrCode = {
  type: 'qr-code'
  text: string
  caption: string
  size: number
  path: string
  beside: LaidOutBlock[]
}

export type LaidOutTable = {
  type: 'table'
  /** Percent, 100 in all. */
  widths: number[]
  headerRows: LaidOutRow[]
  rows: LaidOutRow[]
}

export type LaidOutRow = { section: boolean; cells: LaidOutCell[] }

export type LaidOutCell = {
  runs: LaidOutRun[]
  value: number | null
  row: number
  column: number
  columnSpan: number
  rowSpan: number
  align: Align
  width: number
}

/** `share` of the longest bar, 0 to 1. */
export type LaidOutChart = {
  type: 'bar-chart'
  title: string
  bars: { label: string; text: string; share: number }[]
}

export type LaidOutRun =
  | { type: 'text'; text: string; bold: boolean; italic: boolean }
  | { type: 'figure'; text: string; indicator: string }
  | { type: 'missing'; text: string }
  | ({ type: 'footnote' } & Footnote)

export type Footnote = { number: number; runs: LaidOutRun[] }
