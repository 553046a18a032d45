import type { Span } from '../../reading/dates.ts'
import type { Reading } from '../../reading/reading.ts'
import { bareName } from '../../reading/unit.ts'
import type { Remark, Rule } from '../rule.ts'

/** "Chủ tịch Trần Ngọc Lâm" here, "Chủ tịch Trần Ngọc Lam" there. */
export const personName: Rule = {
  name: 'person-name',
  severity: 'incomplete',
  ground: 'Lô-gích: tên một người viết thống nhất',
  find: (reading) =>
    [...Map.groupBy(people(reading), ({ name }) => bareName(name)).values()].flatMap((same) => {
      const [first] = same
      const other = same.find(
        (each) => first && each.name !== first.name && isOneOffice(each, first),
      )
      return first && other ? [remarkOn(first, other)] : []
    }),
}

type Person = Span & { role: string; body: string; name: string }

/** A committee and a council have a chairman each; which of them may be left out. */
const isOneOffice = (one: Person, other: Person): boolean =>
  one.role === other.role &&
  (one.body === other.body || (!one.role.startsWith('phó') && (!one.body || !other.body)))

const remarkOn = (first: Person, other: Person): Remark => ({
  at: other,
  related: [first],
  explanation: `Cùng chức vụ nhưng tên viết hai kiểu: “${first.name}” và “${other.name}”.`,
  suggestion: 'Viết đúng một tên; nếu là hai người thì ghi rõ chức vụ từng người.',
})

const ROLES =
  'phó chủ tịch|chủ tịch|phó bí thư|bí thư|phó trưởng phòng|trưởng phòng|phó giám đốc|giám đốc'
const NAME = String.raw`(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){2,3})(?! ?\p{Lu})`

/** "Chủ tịch UBND xã, đồng chí Trần Ngọc Lâm", and the signature below "CHỦ TỊCH". */
const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?<role>${ROLES})(?: (?<body>ubnd|hđnd|đảng ủy|ủy ban nhân dân|hội đồng nhân dân))?(?: xã| phường| thị trấn| huyện| thành phố)?,?[ \n](?:đồng chí |đ\/c |ông |bà )?`,
  'gu',
)
const AFTER = new RegExp(`^${NAME}`, 'u')
const LONGEST_NAME = 40

const people = ({ flow }: Reading): Person[] =>
  [...flow.lower.matchAll(NAMED)].flatMap((match) => {
    const start = match.index + match[0].length
    const name = AFTER.exec(flow.text.slice(start, start + LONGEST_NAME))?.groups?.name
    const { role = '', body = '' } = match.groups ?? {}
    return name ? [{ start, end: start + name.length, role, body, name }] : []
  })
