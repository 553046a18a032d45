import type { BrokenHead, BrokenLink } from './verify-chain.sql.ts'
import type { Homeless, JournalFault } from './verify-journal.sql.ts'
import type { Difference, StateFault } from './verify-state.sql.ts'

/** What is wrong with a link of the chain, in one sentence. */
export const linkSentence = ({ act, before, module, action, altered }: BrokenLink): string => {
  if (before + 1 < act) return `audit.entry: ${missingActs(before + 1, act - 1)}.`
  const what = altered
    ? 'đã bị sửa: mã băm không khớp nội dung'
    : `không nối với việc số ${before}: mã băm liền trước không khớp`
  return `audit.entry: việc số ${act} (${module}, ${action}) ${what}.`
}

const missingActs = (first: number, last: number): string =>
  first === last ? `thiếu việc số ${first}` : `thiếu các việc từ số ${first} đến số ${last}`

export const headSentence = ({ head, last }: BrokenHead): string => {
  if (head === null)
    return `audit.chain: không có đầu chuỗi, trong khi việc cuối cùng là số ${last}.`
  if (head === last) return `audit.chain: mã băm đầu chuỗi không khớp việc cuối cùng (số ${last}).`
  return `audit.chain: đầu chuỗi ghi việc số ${head}, còn việc cuối cùng trong audit.entry là số ${last ?? 0}.`
}

export const journalSentence = (schema: string, fault: JournalFault): string => {
  const { act, action, row } = fault
  if (row === null) return `${schema}.journal: thiếu dòng nhật ký của việc số ${act} (${action}).`
  return `${schema}.journal: dòng ${row} của việc số ${act} (${action}) ${journalFault(fault)}.`
}

const journalFault = ({ unaudited, isCopy, differing }: JournalFault): string => {
  if (unaudited) return 'không có trong audit.entry'
  if (isCopy) return 'lặp lại một việc đã có dòng nhật ký'
  if (differing.length > 0) return `khác audit.entry ở ${differing.map(columnName).join(', ')}`
  return 'đứng sau một việc có số lớn hơn của cùng đối tượng'
}

const columnNames: Record<string, string> = {
  action: 'tên việc (action)',
  subject: 'đối tượng (subject)',
  actor: 'người thực hiện (actor)',
  occurred_at: 'thời điểm thực hiện (occurred_at)',
  recorded_at: 'thời điểm ghi nhận (recorded_at)',
  changes: 'nội dung ghi (evidence, changes)',
}
const columnName = (column: string): string => columnNames[column] ?? column

export const lostJournalSentence = ({ name, acts }: Homeless): string =>
  `${name}.journal: không còn bảng nhật ký, trong khi audit.entry có ${acts} việc của ${name}.`

export const lostTableSentence = (schema: string, { name, acts }: Homeless): string =>
  `${schema}.${name}: không có bảng này hoặc thiếu cột khóa, trong khi nhật ký ghi vào đó ${acts} việc.`

export const unreadableSentence = (table: string, error: string): string =>
  `${table}: không dựng lại được bảng từ nhật ký (${error}).`

export const stateSentence = (table: string, fault: StateFault): string => {
  const row = `${table}: dòng ${fault.code ? `${fault.code} (${fault.id})` : fault.id}`
  if (fault.act === null) return `${row} không có việc nào trong nhật ký ghi vào.`
  if (fault.isMissing) return `${row} không còn, trong khi việc số ${fault.act} đã ghi vào.`
  return `${row}, ghi lần cuối ở việc số ${fault.act}, có ${fault.differences.map(differs).join('; ')}.`
}

const differs = ({ column, stands, journalled }: Difference): string =>
  `${column} là ${shown(stands)}, theo nhật ký là ${shown(journalled)}`

const LONGEST_SHOWN = 80
const shown = (value: unknown): string => {
  const text = value === null ? 'trống' : JSON.stringify(value)
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}
