import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'

/** "3 xã cũ (Hòa Ninh, Trà Cốt)", "3 sáng kiến: “…”; “…”": more or fewer names than were told. */
export const namedList: Rule = {
  name: 'named-list',
  severity: 'contradiction',
  ground: 'Lô-gích: số đã nêu phải bằng số tên kể ngay sau đó',
  find: (reading) => [...remarksOn(reading, PLACES), ...remarksOn(reading, QUOTED)],
}

const COUNT = String.raw`(?<![\p{L}\d][.,/-]?|\d |[Tt]rong (?:số )?)(?<count>[2-9]|1\d)(?:\/\d{1,3})? `
const LINK = String.raw`(?: cũ| mới| còn lại| nói trên)?(?: là|:| gồm:?| \()?`
/** No name of a place holds a comma, a digit or more than four syllables. */
const PLACE = String.raw`\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,3}(?: \([^()\n]{1,60}\))?`
const PLACES = new RegExp(
  String.raw`${COUNT}(?:xã|phường|thị trấn|huyện|quận|tỉnh|thôn|bản|làng|ấp|buôn|đảo)${LINK} ?(?<list>${PLACE}(?:, ${PLACE})*(?:,? và ${PLACE})?)(?=[.;)\n]|$| (?!và |cùng |với )\p{Ll})`,
  'gu',
)
const QUOTE = String.raw`["“][^"”\n]{2,120}["”]`
const QUOTED = new RegExp(
  String.raw`${COUNT}(?:sáng kiến|mô hình|giải pháp|phong trào|khẩu hiệu|chuyên mục)(?: mới)?(?: là| gồm)?:? (?<list>${QUOTE}(?:[,;] ${QUOTE})*(?:[,;]? và ${QUOTE})?)(?=[.)\n]|$)`,
  'gu',
)

const remarksOn = ({ flow }: Reading, pattern: RegExp): Remark[] =>
  [...flow.text.matchAll(pattern)].flatMap((match) => {
    const { count = '', list = '' } = match.groups ?? {}
    const names = namesOf(list)
    if (names.length < 2 || names.length === Number(count) || names.some(isOffice)) return []
    const start = match.index + match[0].length - list.length
    const told = flow.text.slice(match.index, start).replace(/[ :(]+$/, '')
    return [
      {
        at: { start: match.index, end: match.index + told.length },
        related: [{ start, end: start + list.length }],
        explanation: `Nêu “${told}” nhưng kể ${names.length} tên: ${names.join('; ')}.`,
        suggestion: `Bổ sung tên còn thiếu hoặc sửa số thành ${names.length}.`,
      },
    ]
  })

/** "2 xã Hòa Ninh, Trà Cốt, Công an huyện …": the sentence goes on with somebody else. */
const isOffice = (name: string): boolean =>
  /^(?:Sở|Phòng|Ban|Công|Ủy|Uỷ|Hội|Đoàn|Trung|Chi|Văn|Đảng|Mặt|Bộ|Viện|Trường|Trạm|Tổ|Chủ|Phó|Bí|Thường)(?: |$)/u.test(
    name,
  )

const namesOf = (list: string): string[] =>
  list.match(/["“]/)
    ? (list.match(/["“][^"”]+["”]/g) ?? [])
    : list.replaceAll(/ \([^()]*\)/g, '').split(/,? và |, /)
