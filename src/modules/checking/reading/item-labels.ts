import { membershipsOf, type PartitionName } from './members.ts'

/** Back to where the clause of a figure begins; a colon before the number belongs to its label, words before a comma do not. */
export const labelBefore = (text: string): string => {
  if (/, ?$/.test(text)) return ''
  const words = text.replace(/[\s:=(“"”-]+$/, '')
  const cut = Math.max(...[';', '. ', '(', ':', '\n', '\t'].map((mark) => words.lastIndexOf(mark)))
  const own = words.slice(cut + 1)
  return own.slice(own.lastIndexOf(',') + 1).trim().length > 3
    ? own.slice(lastSeparateComma(own) + 1).trim()
    : own.trim()
}

/** "cán bộ, công chức" is one name; "trong kỳ, trực tuyến" is two things. */
const lastSeparateComma = (words: string): number => {
  const at = words.lastIndexOf(',')
  return /(?:cán bộ|tổ chức|trước|trước hạn|phản ánh|sửa đổi)$/.test(words.slice(0, at))
    ? words.lastIndexOf(',', at - 1)
    : at
}

/** On to where the clause of a figure ends. */
export const labelAfter = (text: string): string => /^[^;.\n\t]*/.exec(text)?.[0].trim() ?? ''

type Memberships = ReadonlyMap<PartitionName, string>

/** What the words beside a figure say it is; the words before go first unless they belong to another figure. */
export const membershipsBeside = (
  before: string,
  after: string,
  isShared: boolean,
): Memberships => {
  const behind = membershipsOf(after.split(/,|trong đó/)[0] ?? '')
  const own = membershipsOf(before)
  return isShared || own.size === 0 ? behind : own
}
