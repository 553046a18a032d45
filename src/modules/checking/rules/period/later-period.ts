import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'

/** "So với quý III" in the report of the second quarter: results that there cannot be yet. */
export const laterPeriod: Rule = {
  name: 'later-period',
  severity: 'contradiction',
  ground: 'Lô-gích: báo cáo không có số liệu của kỳ chưa đến',
  find: (reading) => {
    const last = lastQuarter(reading)
    return last === undefined
      ? []
      : [...reading.flow.lower.matchAll(COMPARED_QUARTER)].flatMap((match) =>
          remarkOn(reading, match, last),
        )
  },
}

const ROMAN = ['i', 'ii', 'iii', 'iv']

/** A quarter set against another, without a year of its own. */
const COMPARED_QUARTER =
  /(?:(?:so với|hơn) quý (?<told>iv|iii|ii)|(?<=^|\n|[.;] )quý (?<telling>iv|iii|ii)(?= (?:nhiều|ít|cao|thấp|tăng|giảm) ))(?![\p{L}\d])(?!(?: của)?[ /]*(?:năm|20\d\d|cùng))/gu

const FROM_SPRING = 2

/** The quarter in which the period ends; in spring "quý IV" is mostly that of the year before. */
const lastQuarter = ({ period }: Reading): number | undefined => {
  if (!period || (!period.isStated && period.names.length === 0)) return undefined
  const quarter = Math.ceil(Number(period.to.slice(5, 7)) / 3)
  return quarter >= FROM_SPRING ? quarter : undefined
}

const remarkOn = (reading: Reading, match: RegExpExecArray, last: number): Remark[] => {
  const quarter = match.groups?.told ?? match.groups?.telling ?? ''
  if (ROMAN.indexOf(quarter) + 1 <= last || reading.sectionAt(match.index) === 'outlook') return []
  const end = match.index + match[0].length
  return [
    {
      at: { start: end - `quý ${quarter}`.length, end },
      related: reading.period && reading.period.end > 0 ? [reading.period] : [],
      explanation: `Kỳ báo cáo hết quý ${(ROMAN[last - 1] ?? '').toUpperCase()}, nên chưa có số liệu của quý ${quarter.toUpperCase()}.`,
      suggestion: 'Sửa tên quý; nếu là quý của năm trước thì ghi rõ năm.',
    },
  ]
}
