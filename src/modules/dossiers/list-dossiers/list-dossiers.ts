import { getUnit } from '#modules/organisation'
import { listProcedureFields, type ProcedureField } from '#modules/procedures'
import { type Sql, sql, type Tx } from '#platform/db/database.ts'
import type { Reply } from '#platform/http/route.ts'
import type { Request } from '#platform/request.ts'
import { listWorklist } from '../dossiers.sql.ts'
import type { Grain } from '../timeliness.rules.ts'
import { type ExportFormat, exportDossiers } from './export-dossiers.ts'
import { conditionOf, countDossiers, type ListedDossier, listNewest } from './list-dossiers.sql.ts'
import type { WantedDossiers } from './wanted-dossiers.rules.ts'

const DOSSIERS_A_PAGE = 50

export type ListedDossiers = {
  rows: ListedDossier[]
  /** All that are wanted, on every page together. */
  total: number
  /** `after` of the next page. */
  next: string | undefined
  fields: ProcedureField[]
  grain: Grain
}

/** One page of the wanted dossiers; `after` is `next` of the page before. */
export const listDossiers = (
  request: Request,
  wanted: WantedDossiers,
  after: string | undefined,
): Promise<ListedDossiers> =>
  request.db.read(request, async (tx) => {
    const condition = conditionOf(wanted)
    const found = await orders[orderOf(wanted)](tx, after, DOSSIERS_A_PAGE + 1, condition)
    const rows = found.slice(0, DOSSIERS_A_PAGE)
    const last = found.length > DOSSIERS_A_PAGE ? rows.at(-1) : undefined
    const total = await countDossiers(tx, condition)
    const fields = await listProcedureFields(tx)
    const { grain } = await getUnit(tx)
    return { rows, total, next: last && placeOf(last, wanted), fields, grain }
  })

/** All wanted dossiers as a file, in the order of the list. */
export const exportList = (request: Request, wanted: WantedDossiers, format: ExportFormat): Reply =>
  exportDossiers(request, 'ho-so', format, async () => ({
    condition: sql`accepted_recorded_at is not null and ${conditionOf(wanted)}`,
    ...(wanted.dueSoon ? { sort: 'han', descending: false } : { sort: 'nhan', descending: true }),
  }))

type Lister = (
  tx: Tx,
  after: string | undefined,
  limit: number,
  condition: Sql,
) => Promise<ListedDossier[]>

const orders = {
  newest: (tx, after, limit, condition) => listNewest(tx, placeIn(after), limit, condition),
  due: (tx, after, limit, condition) => {
    const place = placeIn(after)
    const from = place && { dueAt: new Date(place.place), id: place.id }
    return listWorklist(tx, from, limit, condition)
  },
} as const satisfies Record<string, Lister>

const orderOf = ({ dueSoon }: WantedDossiers): keyof typeof orders => (dueSoon ? 'due' : 'newest')

/** As the address carries it: a whole number that orders, and the id for what is equal. */
const placeOf = ({ id, dueAt, place }: ListedDossier, { dueSoon }: WantedDossiers): string =>
  `${dueSoon ? dueAt?.getTime() : place}~${id}`

const placeIn = (after = ''): { place: number; id: string } | undefined => {
  const [, place, id] =
    /^(\d{1,15}|1\d{15})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(after) ?? []
  return place && id ? { place: Number(place), id } : undefined
}
