import { figure, type Inline, missing } from '#modules/official-documents'
import { formatCount, formatRate } from '#platform/numbers.ts'
import type { ReportFacts } from '../report.ts'

/** The figures of one report, ready to be put into sentences. */
export type Words = {
  /**
   * A sentence with figures named in braces: "{dossiers.received} hồ sơ". "{id ±}" adds the change from the
   * period before where there is one; "{không id}" reads "không", linked to the empty list of its records.
   */
  say: (sentence: string) => Inline[]
  /** The figure as a number, for deciding what to say: 0 when it is zero or not known. */
  value: (id: string) => number
  /** A rate as a number; undefined when there was nothing to take a rate of. */
  rate: (id: string) => number | undefined
}

export const wordsOf = (facts: Pick<ReportFacts, 'figures' | 'before'>): Words => ({
  say: (sentence) => sentence.split(/(\{[^}]+\})/).flatMap((part) => spoken(part, facts)),
  value: (id) => numberOf(facts.figures[id]?.value) ?? 0,
  rate: (id) => {
    const value = facts.figures[id]?.value
    return typeof value === 'string' ? Number(value) : undefined
  },
})

type Figures = Pick<ReportFacts, 'figures' | 'before'>

const spoken = (part: string, facts: Figures): Inline[] => {
  const [, none, id, change] = /^\{(không )?([\w.]+)( ±)?\}$/.exec(part) ?? []
  if (!id) return part ? [part] : []
  if (none) return [figure(id, 'không')]
  return [shown(id, facts), ...(change ? changeOf(id, facts) : [])]
}

const shown = (id: string, { figures }: Figures): Inline => {
  const found = figures[id]
  if (!found || found.value === null) return missing(`Chưa có số liệu: ${found?.label ?? id}`)
  return figure(
    id,
    typeof found.value === 'number' ? formatCount(found.value) : formatRate(found.value),
  )
}

const changeOf = (id: string, { figures, before }: Figures): Inline[] => {
  const [now, then] = [numberOf(figures[id]?.value), numberOf(before?.figures[id]?.value)]
  if (now === undefined || then === undefined) return []
  if (now === then) return [' (bằng kỳ trước)']
  const word = now > then ? 'tăng' : 'giảm'
  return [` (${word} ${formatCount(Math.abs(now - then))} so với kỳ trước)`]
}

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined

/** Puts "; " between the parts that are said; a part that is false is not. */
export const joined = (...parts: (Inline[] | false)[]): Inline[] =>
  parts
    .filter((part) => part !== false)
    .flatMap((part, index) => (index === 0 ? part : ['; ', ...part]))
