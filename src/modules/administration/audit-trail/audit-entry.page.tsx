import type { AuditEntry, ToldChange } from '#modules/audit'
import type { Surroundings } from '#modules/registers'
import { formatInstant } from '#platform/time.ts'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { DefinitionRows } from '#web/components/definition-rows.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import { actWords } from './act-words.ts'
import { partWords } from './part-words.ts'
import type { TrailWords } from './trail-words.ts'

type Props = {
  surroundings: Surroundings
  entry: AuditEntry
  changes: readonly ToldChange[]
  evidence: Readonly<Record<string, unknown>>
  words: TrailWords
}

/** One act: who, when by both clocks, and each value before and after. */
export const AuditEntryPage = ({ surroundings, entry, changes, evidence, words }: Props) => (
  <OfficePage {...surroundings} title={`Việc số ${entry.number}`} breadcrumbs={crumbs(entry)}>
    <PageTitle
      title={`Việc số ${entry.number}`}
      lead={`${partWords(entry.module)}: ${actWords(entry.action)}`}
    />
    <DefinitionRows
      rows={[
        { term: 'Người làm', value: entry.actor },
        { term: 'Thực hiện lúc', value: formatInstant(entry.occurredAt) },
        { term: 'Ghi lúc', value: formatInstant(entry.recordedAt) },
        ...Object.entries(evidence).map(([field, value]) => ({
          term: words.field({ field }),
          value: words.value({ field }, value),
        })),
      ]}
    />
    <DataTable
      caption="Giá trị trước và sau"
      columns={columns(entry.module, words)}
      rows={changes}
      rowKey={({ table, column, after }) => `${table} ${column} ${after}`}
      emptyText="Việc này không đổi giá trị nào."
    />
  </OfficePage>
)

const crumbs = ({ number }: AuditEntry) => [
  { label: 'Tổng quan', href: '/' },
  { label: 'Quản trị', href: '/quan-tri' },
  { label: 'Nhật ký hệ thống', href: '/quan-tri/nhat-ky' },
  { label: `Việc số ${number}` },
]

const columns = (module: string, words: TrailWords): readonly Column<ToldChange>[] => {
  const place = ({ table, column }: ToldChange) => ({ module, table, field: column })
  return [
    {
      ...{ key: 'column', label: 'Mục', rowHeader: true },
      cell: (change) => words.field(place(change)),
    },
    { key: 'table', label: 'Sổ', whole: true, cell: ({ table }) => words.table(module, table) },
    {
      ...{ key: 'before', label: 'Trước' },
      cell: (change) =>
        change.before === undefined ? '–' : words.value(place(change), told(change.before)),
    },
    {
      key: 'after',
      label: 'Sau',
      cell: (change) => words.value(place(change), told(change.after)),
    },
  ]
}

/** The trail gives every value as text; what has parts, counts or says yes or no is read again. */
const told = (text: string): unknown => {
  if (!/^([[{]|true$|false$|-?\d{1,15}$)/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
