import type { Numeral } from '../reading/figures.ts'
import { rateVerdict } from './rate-verdict.ts'
import type { RateRelation, Relation, SumRelation } from './relation.ts'
import { sumOf } from './relation.ts'

/** The one figure whose change would close most of what does not hold. */
export type Suspect = { figure: Numeral; value: number; closes: Relation[] }

const MOST_RELATIONS = 400

/** Undefined when no single change closes two relations, or two figures are equally suspect. */
export const findSuspect = (relations: readonly Relation[]): Suspect | undefined => {
  const broken = relations.filter(({ verdict }) => verdict === 'broken' || verdict === 'remainder')
  if (broken.length < 2 || broken.length > MOST_RELATIONS) return undefined
  const suspects = [...new Set(broken.flatMap(figuresOf))].flatMap((figure) =>
    [...new Set(broken.map((relation) => valueThatCloses(relation, figure)))]
      .filter((value) => value !== undefined && value >= 0)
      .map((value = 0) => ({
        figure,
        value,
        closes: broken.filter((relation) => holdsWith(relation, figure, value)),
      }))
      .filter(({ value }) => !opens(relations, figure, value)),
  )
  const best = suspects.sort((one, other) => other.closes.length - one.closes.length)
  const [first, second] = best
  if (!first || first.closes.length < 2) return undefined
  return second && second.closes.length === first.closes.length && second.figure !== first.figure
    ? undefined
    : first
}

const figuresOf = (relation: Relation): Numeral[] =>
  relation.kind === 'sum'
    ? [relation.total, ...relation.parts]
    : [relation.part, ...relation.wholes.slice(0, 1)]

const isIn = (relation: Relation, figure: Numeral): boolean =>
  figuresOf(relation).some((other) => isSame(other, figure))

/** One figure may be told again in an item of another sum. */
const isSame = (one: Numeral, other: Numeral): boolean => one.start === other.start

const valueThatCloses = (relation: Relation, figure: Numeral): number | undefined => {
  if (relation.kind !== 'sum' || !isIn(relation, figure)) return undefined
  if (isSame(relation.total, figure)) return sumOf(relation.parts)
  const others = relation.parts.filter((part) => !isSame(part, figure))
  return relation.total.value - sumOf(others)
}

const holdsWith = (relation: Relation, figure: Numeral, value: number): boolean => {
  if (!isIn(relation, figure)) return false
  return relation.kind === 'sum'
    ? sumHoldsWith(relation, figure, value)
    : rateHoldsWith(relation, figure, value)
}

const sumHoldsWith = ({ total, parts }: SumRelation, figure: Numeral, value: number): boolean => {
  const changed = (other: Numeral) => (isSame(other, figure) ? { value } : other)
  return changed(total).value === sumOf(parts.map(changed))
}

const rateHoldsWith = ({ rate, part, wholes }: RateRelation, figure: Numeral, value: number) =>
  wholes.some((whole) => {
    const changed = (other: Numeral) => (isSame(other, figure) ? value : other.value)
    return rateVerdict(rate, changed(part), changed(whole)) === 'holds'
  })

/** Whether the change would break what holds now. */
const opens = (relations: readonly Relation[], figure: Numeral, value: number): boolean =>
  relations.some(
    (relation) =>
      relation.verdict === 'holds' && isIn(relation, figure) && !holdsWith(relation, figure, value),
  )
