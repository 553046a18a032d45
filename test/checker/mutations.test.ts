import { expect, test } from 'vitest'
import { type Check, checkText, type Finding } from '#modules/checking'
import { diceOf } from './dice.ts'
import { type MarkedText, markedTexts } from './marked-texts.ts'
import { figureKinds, type Kind, type Mutant, otherKinds } from './mutant.ts'
import { mutate } from './mutate.ts'

/** Mutants of all kinds together; the figures of every text are equally likely to be changed. */
const count = Number(process.env.MOTCUA_MUTANTS ?? 1500)
const perKind = Math.ceil(count / (figureKinds.length + otherKinds.length))
const dice = diceOf(2026)
const texts = markedTexts()
const byFigure = texts.flatMap((text) => text.figures.map(() => text))
const before = new Map(texts.map((text) => [text, keysOf(checkText(text.text))]))

type Tally = { made: number; caught: number; placed: number; missed: string[] }

test('at least 95 % of the figures changed in a stated sum or rate are caught', () => {
  const figures = figureKinds.map((kind) => tallyOf(kind, byFigure))
  const others = otherKinds.map((kind) => tallyOf(kind, texts))
  print([...figureKinds, ...otherKinds], [...figures, ...others])
  const made = figures.reduce((sum, each) => sum + each.made, 0)
  const caught = figures.reduce((sum, each) => sum + each.caught, 0)
  expect(made).toBeGreaterThan(count / 4)
  expect(caught / made).toBeGreaterThanOrEqual(0.95)
}, 600_000)

const tallyOf = (kind: Kind, from: readonly MarkedText[]): Tally => {
  const tally: Tally = { made: 0, caught: 0, placed: 0, missed: [] }
  for (let turn = 0; turn < perKind; turn++) {
    const text = from[Math.floor(dice() * from.length)]
    const mutant = text && mutate(kind, text, dice)
    if (text && mutant) weigh(tally, kind, text, mutant)
  }
  return tally
}

/** Caught is what the right text did not have; a rate that is only cut may be called a matter of form. */
const weigh = (tally: Tally, kind: Kind, text: MarkedText, mutant: Mutant): void => {
  const known = before.get(text) ?? new Set()
  const found = checkText(mutant.text).findings.filter(
    (finding) =>
      !known.has(keyOf(finding)) &&
      (finding.severity !== 'form' || kind === 'rate cut, not rounded'),
  )
  tally.made++
  if (found.length > 0) tally.caught++
  else tally.missed.push(`${kind}: ${text.name}: …${around(mutant)}…`)
  const { start, end } = mutant.place
  const places = found.flatMap((finding) => [finding, ...finding.related])
  if (places.some((place) => place.start < end && place.end > start)) tally.placed++
}

const around = ({ text, place: { start, end } }: Mutant): string =>
  `${text.slice(Math.max(0, start - 40), start)}>${text.slice(start, end)}<${text.slice(end, end + 30)}`.replaceAll(
    '\n',
    '⏎',
  )

/** The table for the README; with MOTCUA_MISSED also what was missed. */
const print = (kinds: readonly Kind[], tallies: readonly Tally[]): void => {
  const rows = tallies.map(({ made, caught, placed }, index) =>
    [(kinds[index] ?? '').padEnd(24), made, share(caught, made), share(placed, made)].join(' | '),
  )
  console.log(['change | made | caught | quoted at its place', ...rows].join('\n'))
  if (process.env.MOTCUA_MISSED) console.log(tallies.flatMap(({ missed }) => missed).join('\n'))
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

function keysOf({ findings }: Check): Set<string> {
  return new Set(findings.map(keyOf))
}

function keyOf({ rule, quote, related }: Finding): string {
  return [rule, quote, ...related.map((place) => place.quote)].join('|')
}
