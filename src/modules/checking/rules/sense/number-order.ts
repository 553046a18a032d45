import { type Day, formatDay } from '#platform/time.ts'
import type { DocumentReference } from '../../reading/documents.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'

type Numbered = { number: number; day: Day; series: string; document: DocumentReference }

/** No. 12 dated before No. 8 of the same series. */
export const numberOrder: Rule = {
  name: 'number-order',
  severity: 'incomplete',
  ground: 'NĐ 30/2020/NĐ-CP, Điều 15: số văn bản lấy theo thứ tự và trình tự thời gian trong năm',
  find: (reading) =>
    [...Map.groupBy(numbered(reading), ({ series }) => series).values()].flatMap(remarksOnSeries),
}

const remarksOnSeries = (series: Numbered[]): Remark[] => {
  const documents = [...new Map(series.map((each) => [each.number, each])).values()]
    .slice(0, MOST)
    .sort((one, other) => one.number - other.number)
  if (isInOrder(documents)) return []
  // Two series under one notation, as of two offices, are out of order in many places.
  const odd = documents.find(
    (each) => isInOrder(documents.filter((other) => other !== each)) && isWithin(each, documents),
  )
  const near = odd && documents.find((other) => isReversed(odd, other))
  return odd && near ? [remarkOn(odd, near)] : []
}

/** A longer series is no list of one report. */
const MOST = 100

const isInOrder = (sorted: readonly Numbered[]): boolean =>
  sorted.every(({ day }, index) => (sorted[index - 1]?.day ?? day) <= day)

const isReversed = (one: Numbered, other: Numbered): boolean =>
  (other.number > one.number && other.day < one.day) ||
  (other.number < one.number && other.day > one.day)

/** A number far from the others is another office's; of two alone, the one is near the other. */
const isWithin = (odd: Numbered, documents: readonly Numbered[]): boolean => {
  const [first, last] = [documents[0], documents.at(-1)]
  if (!first || !last) return false
  return documents.length > 2 ? odd !== first && odd !== last : last.number <= 3 * first.number
}

const remarkOn = (odd: Numbered, near: Numbered): Remark => ({
  at: odd.document,
  related: [near.document],
  explanation: `Số ${odd.number} đề ngày ${formatDay(odd.day)}, số ${near.number} cùng ký hiệu đề ngày ${formatDay(near.day)}; số và ngày đi ngược nhau.`,
  suggestion: 'Đối chiếu sổ văn bản đi; nếu là hai cơ quan ban hành thì ghi rõ tên.',
})

/** What is rested upon without its issuer's name is mostly a superior's. */
const BASIS = /(?:theo|căn cứ|thực hiện|triển khai|tại|của|thay thế) (?:\p{L}+ ){0,3}$/u

const numbered = (reading: Reading): Numbered[] =>
  reading.documents.flatMap((document) => {
    const { number, year, symbol, day, start } = document
    const issuer = issuerOf(reading, document)
    const isBasis =
      issuer === '' && BASIS.test(reading.flow.lower.slice(Math.max(0, start - 40), start))
    if (!day || !/^\d+$/.test(number) || year || isBasis) return []
    // Decisions of the province bear the notation of the commune.
    if (issuer === '' && /^QĐ-/.test(symbol)) return []
    const series = `${symbol} ${day.slice(0, 4)} ${issuer}`
    return [{ number: Number(number), day, series, document }]
  })

/** "" for the reporting unit itself. */
const issuerOf = ({ unit }: Reading, { issuer }: DocumentReference): string => {
  const name = issuer.toLowerCase().replace(/^chủ tịch /, '')
  const own = unit ? `${unit.level} ${unit.name.toLowerCase()}` : undefined
  return own && (name === `ubnd ${own}` || name === `ubnd ${unit?.level}`) ? '' : name
}
