import type { Span } from '../../reading/dates.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'

const GROUND = 'NĐ 30/2020/NĐ-CP, Phụ lục I'

/** A rule of NĐ 30/2020 about a report that has its title in the text. */
export const formRule = (
  name: string,
  find: (reading: Reading, title: Span) => Remark[],
): Rule => ({
  name,
  severity: 'form',
  ground: GROUND,
  find: (reading) => {
    const title = titleOf(reading)
    return title ? find(reading, title) : []
  },
})

/** Only a whole report has a head, an addressee and a signature to look for. */
const titleOf = ({ flow }: Reading): Span | undefined => {
  const title = flow.paragraphs
    .slice(0, 20)
    .find(
      ({ kind, start, end }) =>
        kind === 'text' &&
        /^báo cáo(?!\p{L})/u.test(flow.lower.slice(start, end)) &&
        end - start < 250,
    )
  return title && { start: title.start, end: title.start + 'báo cáo'.length }
}
