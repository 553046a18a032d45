import { type CommuneProcedure, communeProcedures } from '../tinh-chau/procedures.ts'

/** `total` dossiers over procedures by their weights; the largest remainders get the odd ones. */
export const shareOut = (
  total: number,
  procedures: readonly CommuneProcedure[],
): CommuneProcedure[] => {
  const weight = procedures.reduce((sum, one) => sum + one.weight, 0)
  const shares = procedures.map((procedure) => {
    const exact = (total * procedure.weight) / weight
    return { procedure, count: Math.floor(exact), rest: exact - Math.floor(exact) }
  })
  const odd = total - shares.reduce((sum, { count }) => sum + count, 0)
  const rounded = shares.toSorted((one, other) => other.rest - one.rest)
  return rounded.flatMap(({ procedure, count }, place) =>
    Array.from({ length: count + (place < odd ? 1 : 0) }, () => procedure),
  )
}

const met = communeProcedures.filter(({ weight }) => weight > 0)
/** Offered on the portal; the others reach the desk on paper. */
export const metOnline = met.filter(({ onlineLevel }) => onlineLevel !== 'none')
export const metAtDesk = met.filter(({ onlineLevel }) => onlineLevel === 'none')
