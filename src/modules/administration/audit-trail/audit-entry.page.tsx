import type { AuditEntry, ToldChange } from '#modules/audit'
import type { Surroundings } from '#modules/registers'
import { formatInstant } from '#platform/time.ts'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { DefinitionRows } from '#web/components/definition-rows.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import { actWords, partWords, valueWords } from './entry-words.ts'

type Props = {
  surroundings: Surroundings
  entry: AuditEntry
  changes: readonly ToldChange[]
  evidence: Readonly<Record<string, unknown>>
}

/** One act: who, when by both clocks, and each value before and after. */
export const AuditEntryPage = ({ surroundings, entry, changes, evidence }: Props) => (
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
        ...Object.entries(evidence).map(([term, value]) => ({ term, value: textOf(value) })),
      ]}
    />
    <DataTable
      caption="Giá trị trước và sau"
      columns={columns}
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

const textOf = (value: unknown): string =>
  typeof value === 'string' ? valueWords(value) : JSON.stringify(value)

const columns: readonly Column<ToldChange>[] = [
  {
    ...{ key: 'column', label: 'Cột', rowHeader: true },
    cell: ({ table, column }) => `${table}.${column}`,
  },
  { key: 'before', label: 'Trước', cell: ({ before }) => valueWords(before ?? '–') },
  { key: 'after', label: 'Sau', cell: ({ after }) => valueWords(after) || 'trống' },
]
