import type { dossierColumns, WantedWorklist } from '#modules/dossiers'
import { addressOf, type WorklistQuery } from './worklist-address.ts'

type Sorting = NonNullable<Parameters<typeof dossierColumns>[2]>

/** The heads that sort, each leading to the other way round. */
export const sortingOf = (wanted: WantedWorklist, query: WorklistQuery): Sorting => {
  const sortBy = (key: WantedWorklist['sort']) => {
    const isNow = wanted.sort === key
    const href = addressOf({ ...query, xep: isNow && !wanted.descending ? `-${key}` : key })
    const direction = wanted.descending ? ('descending' as const) : ('ascending' as const)
    return isNow ? { href, direction } : { href }
  }
  return { code: sortBy('ma'), applicant: sortBy('ten'), due: sortBy('han') }
}
