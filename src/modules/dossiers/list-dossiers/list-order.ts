import type { Tx } from '#platform/db/database.ts'
import { listWorklist } from '../dossiers.sql.ts'
import type { DossiersMeant } from './dossiers-meant.ts'
import { type ListedDossier, listNewest, listNewestHolding } from './list-dossiers.sql.ts'
import type { WantedDossiers } from './wanted-dossiers.rules.ts'

type Lister = (
  tx: Tx,
  after: string | undefined,
  limit: number,
  meant: DossiersMeant,
) => Promise<ListedDossier[]>

/** Each order in which the list may be wanted, one page after the place that the page before gave. */
export const listers = {
  newest: (tx, after, limit, meant) => listNewest(tx, placeIn(after), limit, meant),
  newestHolding: (tx, after, limit, { common = '' }) =>
    listNewestHolding(tx, placeIn(after), limit, common),
  due: (tx, after, limit, { condition }) => {
    const place = placeIn(after)
    const from = place && { dueAt: new Date(place.place), id: place.id }
    return listWorklist(tx, from, limit, condition)
  },
} as const satisfies Record<string, Lister>

export const orderOf = (
  { dueSoon }: WantedDossiers,
  { common }: Pick<DossiersMeant, 'common'>,
): keyof typeof listers => {
  if (dueSoon) return 'due'
  return common ? 'newestHolding' : 'newest'
}

/** As the address carries it: a whole number that orders, and the id for what is equal. */
export const placeOf = ({ id, dueAt, place }: ListedDossier, { dueSoon }: WantedDossiers): string =>
  `${dueSoon ? dueAt?.getTime() : place}~${id}`

const placeIn = (after = ''): { place: number; id: string } | undefined => {
  const [, place, id] =
    /^(\d{1,15}|1\d{15})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(after) ?? []
  return place && id ? { place: Number(place), id } : undefined
}
