import type {
  LaidOutBlock,
  LaidOutChart,
  LaidOutField,
  LaidOutItem,
  LaidOutQrCode,
  LaidOutRow,
  LaidOutTable,
} from './laid-out-document.ts'
import type {
  BarChart,
  Block,
  FillInField,
  Heading,
  ListItem,
  QrCode,
  Row,
  Table,
} from './official-document.ts'
import { qrPath, qrSquares } from './qr-squares.rules.ts'
import { layOutRuns, type Notes } from './run-layout.ts'
import { placeCells } from './table-grid.rules.ts'

export const layOutBlock = (block: Block, notes: Notes): LaidOutBlock => {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', level: block.level, text: headingText(block) }
    case 'paragraph': {
      const { content, align = 'justify' } = block
      return { type: 'paragraph', runs: layOutRuns(content, notes), align }
    }
    case 'list':
      return { type: 'list', items: block.items.map((item) => layOutItem(item, notes)) }
    case 'fill-in':
      return {
        type: 'fill-in',
        rows: block.rows.map((row) => row.map((field) => layOutField(field, notes))),
      }
    case 'table':
      return layOutTable(block, notes)
    case 'bar-chart':
      return layOutChart(block)
    case 'qr-code':
      return layOutQrCode(block, notes)
  }
}

// NĐ 30/2020, Annex I, box 6: the title of a part is in capitals.
const headingText = ({ level, label, title }: Heading): string => {
  const text = level === 'part' ? title.toLocaleUpperCase('vi') : title
  return label ? `${label} ${text}` : text
}

const layOutItem = ({ content, items = [] }: ListItem, notes: Notes): LaidOutItem => ({
  runs: layOutRuns(content, notes),
  items: items.map((below) => layOutRuns(below, notes)),
})

const layOutField = ({ label, content, lines = 1 }: FillInField, notes: Notes): LaidOutField => ({
  label,
  runs: layOutRuns(content, notes),
  lines: content.length > 0 ? 0 : lines,
})

const layOutQrCode = ({ beside, ...code }: QrCode, notes: Notes): LaidOutQrCode => {
  const squares = qrSquares(code.text)
  return {
    ...code,
    size: squares.length,
    path: qrPath(squares),
    beside: beside.map((block) => layOutBlock(block, notes)),
  }
}

const layOutTable = (table: Table, notes: Notes): LaidOutTable => {
  const total = table.columns.reduce((sum, { width }) => sum + width, 0)
  const headerRows = table.headerRows.map((cells) => ({ cells }))
  return {
    type: 'table',
    widths: table.columns.map(({ width }) => (width / total) * 100),
    headerRows: layOutRows(headerRows, table, notes),
    rows: layOutRows(table.rows, table, notes),
  }
}

const layOutRows = (rows: readonly Row[], { columns }: Table, notes: Notes): LaidOutRow[] =>
  placeCells(
    rows.map(({ cells }) => cells),
    columns,
  ).map((placed, index) => ({
    section: rows[index]?.section ?? false,
    cells: placed.map(({ cell, ...place }) => ({
      ...place,
      runs: layOutRuns(cell.content, notes),
      value: cell.value ?? null,
    })),
  }))

const layOutChart = ({ title, bars }: BarChart): LaidOutChart => {
  const longest = Math.max(0, ...bars.map(({ value }) => value))
  const shareOf = (value: number) => (longest > 0 ? Math.max(0, value) / longest : 0)
  return {
    type: 'bar-chart',
    title,
    bars: bars.map(({ label, text, value }) => ({ label, text, share: shareOf(value) })),
  }
}
