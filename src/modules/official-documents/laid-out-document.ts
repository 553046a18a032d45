import type { Align, HeadingLevel, Signature } from './official-document.ts'

/**
 * What the renderers draw: every line is worded, footnotes are numbered, cells have their places.
 * Made by `layOut`; plain JSON, because Typst reads it as such.
 */
export type LaidOutDocument = {
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
  signature: Signature
  leftSignature: Signature | null
  recipients: string[]
  appendices: LaidOutAppendix[]
}

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
  | LaidOutTable
  | LaidOutChart

export type LaidOutItem = { runs: LaidOutRun[]; items: LaidOutRun[][] }

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
