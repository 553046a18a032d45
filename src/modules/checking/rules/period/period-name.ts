import type { ReadPeriod } from '../../reading/period.ts'
import {
  isAhead,
  isCompared,
  isSamePeriod,
  type PeriodWords,
  periodNames,
} from '../../reading/period-words.ts'
import type { Reading } from '../../reading/reading.ts'
import { lastSectionAt } from '../../reading/sections.ts'
import type { Remark, Rule } from '../rule.ts'
import { againstCutOff, againstWindow } from './name-against-days.ts'
import { nameInWords } from './period-in-words.ts'

/** The title, the opening, the closing sentence or an appendix that names another period. */
export const periodName: Rule = {
  name: 'period-name',
  severity: 'contradiction',
  ground: 'Lô-gích: tiêu đề, câu mở đầu, câu kết và phụ lục phải nói cùng một kỳ',
  find: (reading) => {
    const { period } = reading
    const [first] = period?.names ?? []
    return period && first
      ? [
          ...againstWindow(period, first),
          ...againstCutOff(reading, first),
          ...aheadAgain(period),
          ...elsewhere(reading, period.names, first),
        ]
      : []
  },
}

/** "Kết quả quý II …; nhiệm vụ quý II": what is told cannot also lie ahead. */
const aheadAgain = ({ names, ahead }: ReadPeriod): Remark[] =>
  ahead.flatMap((at) => {
    const same = names.find(
      ({ kind, year, number }) => kind === at.kind && year === at.year && number === at.number,
    )
    return same
      ? [
          {
            at,
            related: [same],
            explanation: `Tiêu đề báo cáo kết quả ${nameInWords(same)}, nhưng nhiệm vụ tới cũng ghi ${nameInWords(at)}.`,
            suggestion: 'Sửa tên kỳ của phần nhiệm vụ thành kỳ tiếp theo.',
          },
        ]
      : []
  })

const elsewhere = (reading: Reading, names: readonly PeriodWords[], first: PeriodWords): Remark[] =>
  namingParagraphs(reading).flatMap(({ start, end }) => {
    const line = reading.flow.lower.slice(start, end)
    const told = periodNames(line).filter((name) => !isAhead(line, name) && !isCompared(line, name))
    const [other] = told
    if (!other || told.some((one) => names.some((name) => isSamePeriod(one, name)))) return []
    return [
      {
        at: { start: start + other.start, end: start + other.end },
        related: [first],
        explanation: `Ở đây nói kỳ ${nameInWords(other)}, tiêu đề nói kỳ ${nameInWords(first)}.`,
        suggestion: 'Sửa cho cùng một kỳ.',
      },
    ]
  })

/** Where a report says again of which period it is. */
const namingParagraphs = ({ flow, sections }: Reading) =>
  flow.paragraphs.filter(({ kind, start, end }) => {
    if (kind !== 'text' || end - start > 600) return false
    const line = flow.lower.slice(start, end)
    const section = lastSectionAt(sections, start)
    const appendix = section?.kind === 'appendix' ? section : undefined
    return (
      /^trên đây là (?:nội dung )?báo cáo/.test(line) ||
      /báo cáo (?:kết quả|công tác|tình hình)[^.;]{0,200}như sau ?:?$/.test(line) ||
      (appendix !== undefined &&
        start - appendix.start < 400 &&
        /thống kê|tổng hợp|kết quả/.test(line))
    )
  })
