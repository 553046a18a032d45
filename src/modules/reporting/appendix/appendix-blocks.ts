import {
  type Appendix,
  type Cell,
  cell,
  figure,
  missing,
  type Row,
  row,
  sectionRow,
} from '#modules/official-documents'
import { formatCount, formatRate } from '#platform/numbers.ts'
import type { SettlementLine } from '../settlement-form.sql.ts'
import type { FilledGroup, FilledRow } from './fill-appendix.rules.ts'

/** The statistics appendix as a table of an official document. */
export const statisticsAppendix = (groups: readonly FilledGroup[], label: string): Appendix => ({
  title: `Thống kê số liệu về kết quả thực hiện công tác cải cách hành chính ${label}`,
  blocks: [
    {
      type: 'table',
      columns: [
        { width: 8, align: 'center' },
        { width: 40 },
        { width: 17 },
        { width: 11, align: 'right' },
        { width: 24 },
      ],
      headerRows: [
        ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'].map((text) =>
          cell(text, { align: 'center' }),
        ),
      ],
      rows: groups.flatMap(groupRows),
    },
  ],
})

const groupRows = ({ number, title, note, rows }: FilledGroup): Row[] => [
  sectionRow(`${number}.`, cell(title, { columnSpan: 3 }), note),
  ...rows.map((filled) =>
    row(
      filled.number,
      filled.label,
      filled.unit,
      valueCell(filled),
      filled.state === 'missing' ? cell(missing(filled.note)) : filled.note,
    ),
  ),
]

const valueCell = (filled: FilledRow): Cell => {
  if (filled.state === 'missing') return cell('…', { align: 'center' })
  if (filled.state === 'not-applicable') return cell('-')
  const text = shown(filled)
  return cell(filled.indicator ? figure(filled.indicator, text) : text, {
    value: Number(filled.value),
  })
}

const shown = ({ form, value }: FilledRow): string => {
  if (form === 'rate')
    return formatRate(typeof value === 'number' ? value.toFixed(2) : String(value)).replace('%', '')
  return formatCount(Number(value))
}

const numberedColumns = Array.from({ length: 13 }, (_, n) =>
  cell(`(${n + 1})`, { align: 'center' }),
)

/** Form II.06a: dossiers by field, with the sums of its columns in the last row. */
export const settlementAppendix = (lines: readonly SettlementLine[], label: string): Appendix => ({
  title: `Tình hình, kết quả giải quyết thủ tục hành chính ${label} (Biểu số II.06a/VPCP/KSTT)`,
  landscape: true,
  blocks: [
    {
      type: 'table',
      columns: [
        { width: 5, align: 'center' },
        { width: 18 },
        ...Array.from({ length: 11 }, () => ({ width: 7, align: 'right' as const })),
      ],
      headerRows: [
        [
          head('STT', 1, 3),
          head('Lĩnh vực', 1, 3),
          head('Tiếp nhận', 4),
          head('Đã giải quyết', 4),
          head('Đang giải quyết', 3),
        ],
        [
          head('Tổng số', 1, 2),
          head('Trong kỳ', 2),
          head('Kỳ trước', 1, 2),
          head('Tổng số', 1, 2),
          head('Trước hạn', 1, 2),
          head('Đúng hạn', 1, 2),
          head('Quá hạn', 1, 2),
          head('Tổng số', 1, 2),
          head('Trong hạn', 1, 2),
          head('Quá hạn', 1, 2),
        ],
        [head('Trực tuyến'), head('Trực tiếp, bưu chính')],
        numberedColumns,
      ],
      rows: [
        ...lines.map((line, index) => row(String(index + 1), line.field, ...numbers(line))),
        { ...row('', 'Tổng cộng', ...numbers(totalOf(lines))), section: true },
      ],
    },
  ],
})

const head = (text: string, columnSpan = 1, rowSpan = 1): Cell =>
  cell(text, { columnSpan, rowSpan, align: 'center' })

const columnsOfForm = [
  'received',
  'online',
  'desk',
  'carriedOver',
  'settled',
  'early',
  'onTime',
  'late',
  'pending',
  'pendingInTime',
  'pendingLate',
] as const

const numbers = (line: Omit<SettlementLine, 'field'>): Cell[] =>
  columnsOfForm.map((column) =>
    cell(formatCount(line[column]), { value: line[column], align: 'right' }),
  )

/** The row "Tổng cộng": each column's sum. */
export const totalOf = (lines: readonly SettlementLine[]): Omit<SettlementLine, 'field'> => {
  const sum = (column: (typeof columnsOfForm)[number]) =>
    lines.reduce((total, line) => total + line[column], 0)
  return {
    received: sum('received'),
    online: sum('online'),
    desk: sum('desk'),
    carriedOver: sum('carriedOver'),
    settled: sum('settled'),
    early: sum('early'),
    onTime: sum('onTime'),
    late: sum('late'),
    pending: sum('pending'),
    pendingInTime: sum('pendingInTime'),
    pendingLate: sum('pendingLate'),
  }
}
