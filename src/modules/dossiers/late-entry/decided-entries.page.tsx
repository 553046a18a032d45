import { formatInstant } from '#platform/time.ts'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Link } from '#web/components/link.tsx'
import { Section } from '#web/components/section.tsx'
import { actLabel } from '../view-dossier/act-words.rules.ts'
import { type LateEntry, lateEntryStatuses } from './late-entry.ts'

/** What leaders let in and what they did not. */
export const DecidedEntries = ({ decided }: { decided: readonly LateEntry[] }) => (
  <Section title="Đã quyết định" id="da-quyet-dinh">
    <DataTable
      caption="Đề nghị đã quyết định"
      hideCaption
      rows={decided}
      rowKey={({ id }) => id}
      emptyText="Chưa có đề nghị nào được quyết định."
      columns={columns}
    />
  </Section>
)

const columns: readonly Column<LateEntry>[] = [
  {
    key: 'code',
    label: 'Mã hồ sơ',
    rowHeader: true,
    whole: true,
    cell: ({ code }) => <Link href={`/ho-so/${encodeURIComponent(code)}`}>{code}</Link>,
  },
  { key: 'act', label: 'Việc', cell: ({ action }) => actLabel(action) },
  {
    key: 'occurred',
    label: 'Làm lúc',
    whole: true,
    cell: ({ occurredAt }) => formatInstant(occurredAt),
  },
  { key: 'by', label: 'Người đề nghị', cell: ({ requestedBy }) => requestedBy },
  {
    key: 'status',
    label: 'Quyết định',
    cell: ({ status, decidedBy, decisionReason }) =>
      [lateEntryStatuses[status], decidedBy, decisionReason].filter(Boolean).join(', '),
  },
]
