import type { Span } from './dates.ts'

/** A named place with its level: "UBND xã Tịnh Châu", "XÃ TỊNH CHÂU". */
export type UnitMention = Span & {
  isCommittee: boolean
  level: string
  name: string
}

const LEVEL = 'xã|phường|thị trấn|đặc khu|huyện|thành phố|thị xã|quận|tỉnh'
const NAME = String.raw`\p{Lu}[\p{L}]{0,7}(?: \p{Lu}[\p{L}]{0,7}){0,3}`
const MENTION = new RegExp(
  String.raw`(?<!\p{L})(?<committee>(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)[ \n])?(?<level>${LEVEL}|${LEVEL.toUpperCase()}) (?<name>${NAME})(?!\p{L})`,
  'gu',
)
const LEVELS = [
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'quận',
  'huyện',
  'thị xã',
  'thành phố',
  'tỉnh',
]
/** Capitals that are no part of a name. */
const NOT_NAMES =
  /^(?:Theo|Trong|Trên|Kết|Các|Tại|Số|Ngày|Nơi|Báo|CỘNG|CHỦ|BÁO|PHỤ|THỐNG|Căn|Đã)\b/u

/** Every place of an administrative level that is named. */
export const readUnits = (text: string): UnitMention[] =>
  [...text.matchAll(MENTION)].flatMap((match) => {
    const { committee, level = '', name = '' } = match.groups ?? {}
    if (NOT_NAMES.test(name)) return []
    const start = match.index
    const end = start + match[0].length
    return [{ start, end, isCommittee: Boolean(committee), level: level.toLowerCase(), name }]
  })

/** Whose report it is: who "báo cáo kết quả", else the lowest level that is named most. */
export const readUnit = (
  text: string,
  mentions: readonly UnitMention[],
  given: string | undefined,
): { level: string; name: string } | undefined => {
  if (given) return splitUnit(given)
  const reporting = mentions.find(({ end }) =>
    /^ báo cáo(?! (?:số|viên))/.test(text.slice(end, end + 20)),
  )
  if (reporting)
    return mostNamed(
      mentions.filter(
        ({ level, name }) => level === reporting.level && isAlike(name, reporting.name),
      ),
    )
  const lowest = LEVELS.find((level) =>
    mentions.some((mention) => mention.level === level && mention.isCommittee),
  )
  return mostNamed(mentions.filter(({ level }) => level === lowest))
}

/** Names that differ by marks only are one name, once misspelt. */
const isAlike = (one: string, other: string): boolean => bareName(one) === bareName(other)

/** A name in lower case without its marks. */
export const bareName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')

const splitUnit = (given: string): { level: string; name: string } | undefined => {
  const found = new RegExp(`(?<level>${LEVEL}) (?<name>.+)$`, 'iu').exec(given)?.groups
  return found && { level: (found.level ?? '').toLowerCase(), name: (found.name ?? '').trim() }
}

const mostNamed = (mentions: readonly UnitMention[]): UnitMention | undefined => {
  const counts = new Map<string, number>()
  for (const { name } of mentions)
    counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1)
  const [most] = [...counts].sort((one, other) => other[1] - one[1])
  return most && mentions.find(({ name }) => name.toLowerCase() === most[0])
}
