import { csvOf } from '#platform/csv.ts'
import { formatInstant } from '#platform/time.ts'
import { isProofKind, proofKinds } from '../two-clocks.rules.ts'
import { actLabel } from '../view-dossier/act-words.rules.ts'
import { type LateEntry, lateEntryStatuses } from './late-entry.ts'

/** Every late entry as a spreadsheet. */
export const lateEntriesCsv = (entries: readonly LateEntry[]): string =>
  csvOf([
    columns.map(({ label }) => label),
    ...entries.map((entry) => columns.map(({ cell }) => cell(entry))),
  ])

const columns: readonly { label: string; cell: (entry: LateEntry) => string }[] = [
  { label: 'Mã hồ sơ', cell: ({ code }) => code },
  { label: 'Thủ tục', cell: ({ procedureName }) => procedureName },
  { label: 'Người nộp', cell: ({ applicantName }) => applicantName },
  { label: 'Việc', cell: ({ action }) => actLabel(action) },
  { label: 'Làm lúc', cell: ({ occurredAt }) => formatInstant(occurredAt) },
  {
    label: 'Loại minh chứng',
    cell: ({ proofKind }) => (isProofKind(proofKind) ? proofKinds[proofKind] : ''),
  },
  { label: 'Minh chứng', cell: ({ proof }) => proof },
  { label: 'Người đề nghị', cell: ({ requestedBy }) => requestedBy },
  { label: 'Đề nghị lúc', cell: ({ requestedAt }) => formatInstant(requestedAt) },
  { label: 'Quyết định', cell: ({ status }) => lateEntryStatuses[status] },
  { label: 'Người quyết định', cell: ({ decidedBy }) => decidedBy ?? '' },
  {
    label: 'Quyết định lúc',
    cell: ({ decidedAt }) => (decidedAt ? formatInstant(decidedAt) : ''),
  },
  { label: 'Lý do không duyệt', cell: ({ decisionReason }) => decisionReason ?? '' },
]
