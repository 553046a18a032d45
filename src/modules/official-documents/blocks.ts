import type {
  BarChart,
  Block,
  Cell,
  FigureRun,
  FillIn,
  FillInField,
  FootnoteRun,
  Heading,
  HeadingLevel,
  Inline,
  List,
  ListItem,
  MissingRun,
  Paragraph,
  QrCode,
  Row,
  TextRun,
} from './official-document.ts'

/** heading('part', 'Công tác chỉ đạo', 'I.') */
export const heading = (level: HeadingLevel, title: string, label?: string): Heading => ({
  type: 'heading',
  level,
  label,
  title,
})

export const paragraph = (...content: Inline[]): Paragraph => ({ type: 'paragraph', content })

/** "- " items; make those that have "+ " items below with `item`. */
export const list = (...items: (ListItem | string)[]): List => ({
  type: 'list',
  items: items.map((entry) => (typeof entry === 'string' ? { content: [entry] } : entry)),
})

export const item = (content: readonly Inline[], ...below: (readonly Inline[])[]): ListItem => ({
  content,
  items: below,
})

/** fillIn([field('Họ và tên', name)], [field('Số điện thoại', phone), field('Email')]) */
export const fillIn = (...rows: FillInField[][]): FillIn => ({ type: 'fill-in', rows })

/** A line of a form; without text it is left to a pen. */
export const field = (label: string, text: Inline | null = null, lines = 1): FillInField => ({
  label,
  content: text ? [text] : [],
  lines,
})

/** A QR code with its caption below and `beside` at its left. */
export const qrCode = (text: string, caption: string, ...beside: Block[]): QrCode => ({
  type: 'qr-code',
  text,
  caption,
  beside,
})

export const row = (...cells: (Cell | string)[]): Row => ({ cells: cells.map(toCell) })

/** A row that opens a group of a table. */
export const sectionRow = (...cells: (Cell | string)[]): Row => ({
  ...row(...cells),
  section: true,
})

/** cell('1.286', { value: 1286, align: 'right' }) */
export const cell = (
  content: Inline | readonly Inline[],
  options: Omit<Cell, 'content'> = {},
): Cell => ({ content: isMany(content) ? content : [content], ...options })

export const barChart = (title: string, bars: BarChart['bars']): BarChart => ({
  type: 'bar-chart',
  title,
  bars,
})

export const bold = (text: string): TextRun => ({ type: 'text', text, bold: true })
export const italic = (text: string): TextRun => ({ type: 'text', text, italic: true })
export const footnote = (...content: Inline[]): FootnoteRun => ({ type: 'footnote', content })
export const missing = (todo: string): MissingRun => ({ type: 'missing', todo })

/** figure('N21', '1.286') */
export const figure = (indicator: string, text: string): FigureRun => ({
  type: 'figure',
  text,
  indicator,
})

const toCell = (value: Cell | string): Cell => (typeof value === 'string' ? cell(value) : value)
const isMany = (content: Inline | readonly Inline[]): content is readonly Inline[] =>
  Array.isArray(content)
