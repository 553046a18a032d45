import type { Numeral } from '../../reading/figures.ts'
import type { Item } from '../../reading/items.ts'
import type { Reading } from '../../reading/reading.ts'

export type Told = { value: number; start: number; end: number }

/** Figures of the results whose clause says so, those of another state left out. */
export const clauses =
  (pattern: RegExp, except?: RegExp) =>
  ({ items, sectionAt }: Reading): Told[] =>
    items
      .filter((item) => isTold(sectionAt(item.figure.start)) && pattern.test(clauseOf(item)))
      .filter((item) => !except?.test(clauseOf(item)))
      .map(({ figure }) => toTold(figure))

/** The clause of a figure: words before, "#", what is counted, words after. */
export const clauseOf = ({ before, figure, after }: Item): string =>
  `${before} # ${figure.unit} ${after.slice(0, 90)}`

const isTold = (section: string): boolean => section === 'results' || section === 'strengths'

/** A figure with its unit as a place. */
export const toTold = ({ value, start, tail }: Numeral): Told => ({ value, start, end: tail })

/** Sentences that say that there was none. */
export const noneOf =
  (pattern: RegExp) =>
  ({ flow, sectionAt }: Reading): Told[] =>
    [...flow.lower.matchAll(pattern)]
      .filter(({ index }) => sectionAt(index) === 'results')
      .map((match) => ({ value: 0, start: match.index, end: match.index + match[0].length }))

/** The done part of the tasks that the plan sets. */
export const planTasksDone = ({ trees }: Reading): Told[] =>
  trees
    .filter(({ total }) => total.figure.unit === 'nhiệm vụ' && PLANNED.test(clauseOf(total)))
    .flatMap(({ parts }) => parts.filter(({ memberships }) => memberships.get('task') === 'done'))
    .slice(0, 1)
    .map(({ figure }) => toTold(figure))

const PLANNED = /đề ra|kế hoạch|cải cách hành chính|cchc/

/** What the council and the committee issued, together. */
export const legalDocuments = (reading: Reading): Told[] => {
  const issued = reading.items.filter(
    (item) =>
      new RegExp(`^(?:${LEGAL})$`).test(item.figure.unit) &&
      /ban hành/.test(item.before) &&
      !/rà soát|kiểm tra|thẩm định|góp ý/.test(item.before) &&
      reading.sectionAt(item.figure.start) === 'results',
  )
  const none = noneOf(NO_LEGAL)(reading)
  const [first] = [...issued.map(({ figure }) => toTold(figure)), ...none]
  if (!first) return []
  return [{ ...first, value: issued.reduce((sum, { figure }) => sum + figure.value, 0) }]
}

const LEGAL = 'văn bản quy phạm pháp luật|văn bản qppl|vbqppl'

const NO_LEGAL = new RegExp(
  String.raw`(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân)[^;.\n]{0,40}không ban hành (?:${LEGAL})`,
  'g',
)
