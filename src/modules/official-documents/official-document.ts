import type { Day } from '#platform/time.ts'
import type { Paper } from './page-layout.ts'

/**
 * An official document as NĐ 30/2020 knows it, as plain data that can be stored as JSON.
 * In every text "\n" is a line break. What the decree words or numbers itself (the number line, "Như trên",
 * "Phụ lục II", footnote numbers) is not written here: see official-document.rules.ts.
 */
export type OfficialDocument = {
  /** A4 upright unless told; the others have smaller letters. */
  paper?: Paper | undefined
  letterhead: Letterhead
  /** "60" or "85a"; undefined until the clerk takes a number. */
  number?: string | undefined
  /** "BC-UBND"; empty for a register, which has no number. */
  notation: string
  /** Empty for a register, which is of a period and not of a day. */
  place: string
  /** Undefined while it is a draft. */
  day?: Day | undefined
  /** "BÁO CÁO"; undefined for a công văn, whose subject stands under its number. */
  kind?: string | undefined
  subject: string
  addressees: readonly string[]
  /** Without punctuation: "Căn cứ Luật …". */
  legalBases: readonly string[]
  blocks: readonly Block[]
  signature: Signature
  /** A second signer at the left where there are no recipients: "NGƯỜI NỘP HỒ SƠ" on a receipt. */
  leftSignature?: Signature | undefined
  /** Without "Như trên" and without the archive line. */
  recipients: readonly string[]
  /** "VT, HS" of "Lưu: VT, HS."; undefined for papers that have no "Nơi nhận". */
  archive?: string | undefined
  appendices: readonly Appendix[]
}

export type Letterhead = {
  superiorAgency?: string | undefined
  /** "ỦY BAN NHÂN DÂN\nXÃ TỊNH CHÂU". */
  agency: string
  /** As a sentence names it: "UBND xã Tịnh Châu". */
  agencyInText: string
}

export type Signature = {
  /** ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]. */
  capacity: readonly string[]
  /** "(Ký, ghi rõ họ tên)". */
  note?: string | undefined
  /** Undefined when it is written by hand. */
  name?: string | undefined
  /** What was signed by hand on a screen: a PNG in base64; one that is damaged is left out. */
  image?: string | undefined
}

export type Appendix = {
  title: string
  blocks: readonly Block[]
  landscape?: boolean | undefined
}

export type Block = Heading | Paragraph | List | FillIn | Table | BarChart | QrCode

export type Heading = {
  type: 'heading'
  level: HeadingLevel
  /** "I.", "1.", "a)", or none. */
  label?: string | undefined
  title: string
}

/** part "I. …" in capitals, section "1. …", subsection "a) …". */
export type HeadingLevel = 'part' | 'section' | 'subsection'

export type Paragraph = {
  type: 'paragraph'
  content: readonly Inline[]
  align?: Align | undefined
}

export type List = { type: 'list'; items: readonly ListItem[] }

/** "- …" with its "+ …" below. */
export type ListItem = {
  content: readonly Inline[]
  items?: readonly (readonly Inline[])[] | undefined
}

/** Lines of a form: "Họ và tên: Nguyễn Văn Bình"; the fields of a row share its width. */
export type FillIn = { type: 'fill-in'; rows: readonly (readonly FillInField[])[] }

export type FillInField = {
  label: string
  /** Empty is left to a pen: dots up to the margin. */
  content: readonly Inline[]
  /** How many lines of dots an empty field has; 1 unless told. */
  lines?: number | undefined
}

/** A string is plain text. */
export type Inline = string | TextRun | FigureRun | MissingRun | FootnoteRun

export type TextRun = {
  type: 'text'
  text: string
  bold?: boolean | undefined
  italic?: boolean | undefined
}

/** A number that came from records. */
export type FigureRun = { type: 'figure'; text: string; indicator: string }

/** A figure that a person has yet to give; `todo` says what to do. */
export type MissingRun = { type: 'missing'; todo: string }

export type FootnoteRun = { type: 'footnote'; content: readonly Inline[] }

export type Align = 'left' | 'center' | 'right'

export type Table = {
  type: 'table'
  columns: readonly Column[]
  headerRows: readonly (readonly Cell[])[]
  rows: readonly Row[]
}

/** Width in percent of the table. */
export type Column = { width: number; align?: Align | undefined }

export type Row = {
  cells: readonly Cell[]
  /** The row opens a group and is bold. */
  section?: boolean | undefined
}

export type Cell = {
  content: readonly Inline[]
  /** What a spreadsheet computes with, where the text is a number. */
  value?: number | undefined
  columnSpan?: number | undefined
  rowSpan?: number | undefined
  align?: Align | undefined
}

export type BarChart = {
  type: 'bar-chart'
  title: string
  bars: readonly Bar[]
}

/** `value` is the length (≥ 0), `text` is what is read: "98,76%". */
export type Bar = { label: string; value: number; text: string }

/** `text` is what a scanner reads; `beside` stands at its left. */
export type QrCode = {
  type: 'qr-code'
  text: string
  caption: string
  beside: readonly Block[]
}
