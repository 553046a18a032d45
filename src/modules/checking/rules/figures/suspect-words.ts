import type { Reading } from '../../reading/reading.ts'
import type { Relation } from '../../relations/relation.ts'
import { relationsOf } from '../../relations/relations.ts'
import { findSuspect, type Suspect } from '../../relations/suspect.ts'
import { numberInWords } from '../words.ts'

const known = new WeakMap<Reading, { suspect: Suspect | undefined }>()

/** Names the one figure whose change would close most, when this relation is among those it closes. */
export const suggestionFor = (reading: Reading, relation: Relation): string | undefined => {
  const { suspect } = known.get(reading) ?? remember(reading)
  if (!suspect?.closes.includes(relation)) return undefined
  const { figure, value, closes } = suspect
  const said = reading.flow.text.slice(figure.start, figure.tail)
  return `Số đáng ngờ nhất là “${said}”: nếu là ${numberInWords(value)} thì khớp cả ${closes.length} phép tính đang sai.`
}

const remember = (reading: Reading) => {
  const { sums, rates } = relationsOf(reading)
  const found = { suspect: findSuspect([...sums, ...rates]) }
  known.set(reading, found)
  return found
}
