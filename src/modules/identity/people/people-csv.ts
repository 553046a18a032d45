import { csvOf } from '#platform/csv.ts'
import { formatInstant } from '#platform/time.ts'
import { roleLabels } from '../accounts/account.ts'
import type { ListedAccount } from '../accounts/accounts.sql.ts'

/** The people of the office as a spreadsheet. */
export const peopleCsv = (people: readonly ListedAccount[]): string =>
  csvOf([
    columns.map(([label]) => label),
    ...people.map((row) => columns.map(([, cell]) => cell(row))),
  ])

const columns: readonly [label: string, cell: (row: ListedAccount) => string][] = [
  ['Họ và tên', ({ name }) => name],
  ['Tên đăng nhập', ({ loginName }) => loginName],
  ['Chức vụ', ({ post }) => post],
  ['Thư điện tử', ({ email }) => email],
  ['Điện thoại', ({ phone }) => phone],
  ['Vai trò hôm nay', ({ roles }) => roles.map((role) => roleLabels[role]).join(', ')],
  ['Dùng lần cuối', ({ lastSeenAt }) => (lastSeenAt ? formatInstant(lastSeenAt) : '')],
  ['Trạng thái', ({ active }) => (active ? 'Đang dùng' : 'Đã khóa')],
]
