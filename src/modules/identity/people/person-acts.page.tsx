import { formatInstant } from '#platform/time.ts'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import type { AccountAct } from '../accounts/history.sql.ts'
import { actWords, beforeWords } from './act-words.rules.ts'

/** What was done to an account, by whom, and what stood there before. */
export const ActsOnPerson = ({ acts }: { acts: readonly AccountAct[] }) => (
  <DataTable
    caption="Đã thay đổi những gì"
    hideCaption
    columns={columns}
    rows={acts}
    rowKey={({ at, action }) => `${at.toISOString()} ${action}`}
    emptyText="Chưa có thay đổi nào."
  />
)

const columns: Column<AccountAct>[] = [
  { key: 'at', label: 'Lúc', whole: true, cell: ({ at }) => formatInstant(at) },
  { key: 'act', label: 'Việc', rowHeader: true, cell: ({ action }) => actWords(action) },
  { key: 'actor', label: 'Người làm', cell: ({ actor }) => actor },
  { key: 'before', label: 'Trước đó', cell: ({ before }) => beforeWords(before) },
]
