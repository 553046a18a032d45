import { PageTitle } from '#web/components/page-title.tsx'
import { Timeline } from '#web/components/timeline.tsx'
import { OfficePage } from '#web/layout.tsx'
import { addressesOf } from './addresses.rules.ts'
import type { Register } from './define-register.ts'
import type { Surroundings } from './frame.ts'
import type { Change } from './history.rules.ts'
import type { HistoryEntry } from './record-history.ts'

type Props = {
  surroundings: Surroundings
  register: Register
  row: { id: string; label: string }
  history: readonly HistoryEntry[]
}

/** Journal verb → what a person reads. */
const VERBS = {
  add: 'Thêm vào sổ',
  change: 'Sửa',
  remove: 'Rút khỏi sổ',
  restore: 'Khôi phục vào sổ',
} as const satisfies Record<string, string>

export const RegisterHistoryPage = ({ surroundings, register, row, history }: Props) => (
  <OfficePage
    {...surroundings}
    title={`Lịch sử: ${row.label}`}
    breadcrumbs={[
      { label: 'Tổng quan', href: '/' },
      { label: register.title, href: register.path },
      { label: row.label, href: addressesOf(register).row(row.id) },
      { label: 'Lịch sử' },
    ]}
  >
    <PageTitle title="Lịch sử" lead={row.label} />
    <Timeline entries={history.map(told)} />
  </OfficePage>
)

const told = (entry: HistoryEntry) => ({
  act: verbOf(entry.action),
  by: entry.actor,
  occurredAt: entry.occurredAt,
  recordedAt: entry.recordedAt,
  evidence: entry.evidence,
  note: entry.changes.length > 0 ? <Changes changes={entry.changes} /> : undefined,
})

const Changes = ({ changes }: { changes: readonly Change[] }) => (
  <ul>
    {changes.map(({ label, from, to }) => (
      <li key={label}>
        {label}: {from ? `${from} → ` : ''}
        {to || '(để trống)'}
      </li>
    ))}
  </ul>
)

const verbOf = (action: string): string => {
  const verb = action.split('-')[0]
  return Object.entries(VERBS).find(([known]) => known === verb)?.[1] ?? action
}
