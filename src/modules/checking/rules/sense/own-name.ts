import type { Reading } from '../../reading/reading.ts'
import { bareName, type UnitMention } from '../../reading/unit.ts'
import type { Remark, Rule } from '../rule.ts'

/** The unit's own name, or its superior's, written otherwise. */
export const ownName: Rule = {
  name: 'own-name',
  severity: 'contradiction',
  ground: 'Lô-gích: tên đơn vị báo cáo và cơ quan cấp trên phải thống nhất',
  find: (reading) => {
    const { unit, units } = reading
    if (!unit) return []
    const usual = units.find(({ level, name }) => level === unit.level && name === unit.name)
    return [
      ...misnamed(reading, unit.name).map((mention) => remarkOn(mention, unit, usual)),
      ...misnamedSuperiors(reading),
    ]
  },
}

const remarkOn = (
  at: UnitMention,
  { level, name }: { level: string; name: string },
  usual: UnitMention | undefined,
): Remark => ({
  at,
  related: usual ? [usual] : [],
  explanation: `Tên đơn vị viết khác “${level} ${name}” ở các chỗ còn lại (có thể do quét văn bản).`,
  suggestion: `Sửa thành “${name}”.`,
})

const SUPERIOR = ['huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh']

/** No two districts of a province differ by their marks only. */
const misnamedSuperiors = ({ units, unit }: Reading): Remark[] => {
  const superiors = units.filter(
    ({ level, isCommittee, name }) =>
      isCommittee && level !== unit?.level && SUPERIOR.includes(level) && name.includes(' '),
  )
  const same = Map.groupBy(superiors, ({ level, name }) => `${level} ${bareName(name)}`)
  return [...same.values()].flatMap(([first, ...others]) => {
    const odd = others.find(
      ({ name }) => first && !isOldSpelling(name.toLowerCase(), first.name.toLowerCase()),
    )
    return first && odd ? [remarkOn(odd, first, first)] : []
  })
}

/** Names of the same level that differ from the own one by marks, or by a letter where the own unit acts. */
const misnamed = (reading: Reading, name: string): UnitMention[] => {
  const own = name.toLowerCase()
  return reading.units.filter((mention) => {
    if (mention.level !== reading.unit?.level) return false
    const words = mention.name.toLowerCase().split(' ').slice(0, own.split(' ').length).join(' ')
    if (words === own || isOldSpelling(words, own)) return false
    return (
      bareName(words) === bareName(own) ||
      (isOneLetterOff(bareName(words), bareName(own)) && acts(reading, mention))
    )
  })
}

/** Another unit may well be called nearly the same; but it does nothing in our report. */
const acts = ({ flow }: Reading, { start, end, isCommittee }: UnitMention): boolean =>
  isCommittee &&
  /(?:^|\n|[.;] |[-+] )$/.test(flow.lower.slice(Math.max(0, start - 2), start)) &&
  /^ (?:đã|đề nghị|kiến nghị|kính đề nghị|ban hành|báo cáo|tiếp tục|chỉ đạo|tổ chức|triển khai|thực hiện|xây dựng)(?!\p{L})/u.test(
    flow.lower.slice(end, end + 20),
  )

/** One letter put for another, too many or too few. */
const isOneLetterOff = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length)
  if (Math.abs(one.length - other.length) > 1) return false
  let same = 0
  while (same < length && one[same] === other[same]) same++
  const [rest, otherRest] = [one.slice(same), other.slice(same)]
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1)
  )
}

/** "hoà" and "hòa" are one name: the mark stands on another vowel. */
const isOldSpelling = (one: string, other: string): boolean => sorted(one) === sorted(other)

const sorted = (name: string): string => name.normalize('NFD').split('').sort().join('')
