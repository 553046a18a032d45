import { formatCount, formatRate } from '#platform/numbers.ts'
import { DataTable } from '#web/components/data-table.tsx'
import type { FilledGroup, FilledRow } from '../appendix/fill-appendix.rules.ts'
import type { Figure, Figures } from '../indicators/measure.ts'
import { showBase, showFigure } from './show-figure.ts'

type GroupedRow = FilledRow & { group: string }

/** The appendix of an issued report, cell by cell as it was. */
export const FrozenAppendix = ({ groups }: { groups: readonly FilledGroup[] }) => (
  <DataTable
    caption="Phụ lục"
    hideCaption
    columns={appendixColumns}
    rows={groups.flatMap(({ title, rows }) => rows.map((row) => ({ ...row, group: title })))}
    rowKey={({ group, number, label }) => group + number + label}
    emptyText=""
  />
)

const appendixColumns = [
  { key: 'number', label: 'STT', cell: ({ number }: GroupedRow) => number },
  { key: 'label', label: 'Chỉ tiêu', rowHeader: true, cell: ({ label }: GroupedRow) => label },
  { key: 'group', label: 'Mục', cell: ({ group }: GroupedRow) => group },
  { key: 'unit', label: 'Đơn vị tính', cell: ({ unit }: GroupedRow) => unit },
  { key: 'value', label: 'Số liệu', numeric: true, cell: (row: GroupedRow) => cellText(row) },
  { key: 'note', label: 'Ghi chú', cell: ({ note }: GroupedRow) => note },
]

const cellText = ({ state, form, value }: FilledRow): string => {
  if (state !== 'value' || value === null) return '-'
  return form === 'rate' ? formatRate(String(value)) : formatCount(Number(value))
}

type NamedFigure = Figure & { id: string }

/** In the order of their ids, so that one is found quickly. */
const namedFigures = (figures: Figures): NamedFigure[] =>
  Object.entries(figures)
    .map(([id, figure]) => ({ id, ...figure }))
    .toSorted((one, other) => one.id.localeCompare(other.id))

/** Every figure of an issued report. */
export const FrozenFigures = ({ figures }: { figures: Figures }) => (
  <DataTable
    caption="Các chỉ tiêu"
    hideCaption
    columns={figureColumns}
    rows={namedFigures(figures)}
    rowKey={({ id }) => id}
    emptyText=""
  />
)

const figureColumns = [
  { key: 'label', label: 'Chỉ tiêu', rowHeader: true, cell: ({ label }: NamedFigure) => label },
  {
    key: 'value',
    label: 'Số liệu',
    numeric: true,
    cell: (figure: NamedFigure) => showFigure(figure),
  },
  { key: 'unit', label: 'Đơn vị tính', cell: ({ unit }: NamedFigure) => unit },
  {
    key: 'base',
    label: 'Tử số trên mẫu số',
    cell: (figure: NamedFigure) => showBase(figure) ?? '',
  },
  { key: 'id', label: 'Mã', cell: ({ id }: NamedFigure) => <code>{id}</code> },
]
