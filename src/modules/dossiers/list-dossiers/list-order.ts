import type { Tx } from '#platform/db/database.ts'
import { listWorklist } from '../dossiers.sql.ts'
import { placeText, splitPlace } from '../list-place.rules.ts'
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

/** Which of the orders is wanted; common words have one of their own. */
export const orderOf = (
  { dueSoon }: WantedDossiers,
  { common }: Pick<DossiersMeant, 'common'>,
): keyof typeof listers => {
  if (dueSoon) return 'due'
  return common ? 'newestHolding' : 'newest'
}

/** As the address carries it: the list is ordered by a whole number. */
export const placeOf = ({ id, dueAt, place }: ListedDossier, { dueSoon }: WantedDossiers): string =>
  placeText({ place: `${dueSoon ? dueAt?.getTime() : place}`, id })

const placeIn = (after: string | undefined): { place: number; id: string } | undefined => {
  const told = splitPlace(after)
  return told && /^(\d{1,15}|[1-7]\d{15})$/.test(told.place)
    ? { place: Number(told.place), id: told.id }
    : undefined
}
