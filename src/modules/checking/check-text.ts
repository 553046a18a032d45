import type { Check, CheckOptions, Figure, Finding } from './check.ts'
import type { Numeral } from './reading/figures.ts'
import { type Reading, readText } from './reading/reading.ts'
import { relationsOf } from './relations/relations.ts'
import type { Remark, Rule } from './rules/rule.ts'
import { rules } from './rules/rules.ts'

/** Finds what contradicts itself in the text of an administrative-reform report. Pure; never throws. */
export const checkText = (text: string, options: CheckOptions = {}): Check => {
  const reading = readText(text, options)
  const { period, unit } = reading
  return {
    ...(period && { period: { from: period.from, to: period.to } }),
    ...(unit && { unit: options.unit ?? `UBND ${unit.level} ${unit.name}` }),
    findings: rules
      .flatMap((rule) => findingsOf(rule, reading, options))
      .sort((one, other) => one.start - other.start || one.end - other.end),
    figures: reading.numerals.map((numeral) => figureOf(reading, numeral)),
    sums: relationsOf(reading)
      .sums.filter(({ verdict }) => verdict !== 'open')
      .map(({ total, parts, verdict }) => ({
        total: figureOf(reading, total),
        parts: parts.map((part) => figureOf(reading, part)),
        holds: verdict === 'holds',
      })),
  }
}

/** One rule that cries at everything helps nobody. */
const MOST_OF_ONE_RULE = 200

const findingsOf = (rule: Rule, reading: Reading, { pages }: CheckOptions): Finding[] =>
  rule
    .find(reading)
    .slice(0, MOST_OF_ONE_RULE)
    .map((remark, index) => findingOf(rule, remark, index, reading, pages))

const findingOf = (
  rule: Rule,
  { at, related = [], explanation, suggestion, severity }: Remark,
  index: number,
  { flow }: Reading,
  pages: CheckOptions['pages'],
): Finding => {
  const place = flow.place(at.start, at.end)
  const page = pages?.findLast(({ start }) => start <= place.start)?.page
  return {
    id: `${rule.name}-${index + 1}`,
    rule: rule.name,
    severity: severity ?? rule.severity,
    ...place,
    ...(page !== undefined && { page }),
    related: related.map(({ start, end }) => flow.place(start, end)),
    explanation,
    ...(suggestion && { suggestion }),
  }
}

const figureOf = (
  { flow }: Reading,
  { start, tail, value, decimals, unit, isApproximate }: Numeral,
): Figure => ({ ...flow.place(start, tail), value, decimals, unit, isApproximate })
