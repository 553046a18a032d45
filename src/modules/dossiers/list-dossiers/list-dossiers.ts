import { getUnit } from '#modules/organisation'
import { listProcedureFields, type ProcedureField } from '#modules/procedures'
import { sql, type Tx } from '#platform/db/database.ts'
import type { Reply } from '#platform/http/route.ts'
import type { Request } from '#platform/request.ts'
import type { Grain } from '../timeliness.rules.ts'
import { type DossiersMeant, dossiersMeant } from './dossiers-meant.ts'
import { type ExportFormat, exportDossiers } from './export-dossiers.ts'
import { countDossiers, type ListedDossier } from './list-dossiers.sql.ts'
import { listers, orderOf, placeOf } from './list-order.ts'
import type { WantedDossiers } from './wanted-dossiers.rules.ts'
import { MOST_GATHERED } from './words-held.sql.ts'

const DOSSIERS_A_PAGE = 50

export type ListedDossiers = {
  rows: ListedDossier[]
  /** All that are wanted, on every page together, as far as they are counted. */
  total: number
  /** Whether there are more than `total`. */
  isMore: boolean
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
    const meant = await dossiersMeant(tx, wanted)
    const list = listers[orderOf(wanted, meant)]
    const found = await list(tx, after, DOSSIERS_A_PAGE + 1, meant)
    const rows = found.slice(0, DOSSIERS_A_PAGE)
    const last = found.length > DOSSIERS_A_PAGE ? rows.at(-1) : undefined
    const isAll = after === undefined && last === undefined
    const fields = await listProcedureFields(tx)
    const { grain } = await getUnit(tx)
    return {
      ...{ rows, fields, grain, next: last && placeOf(last, wanted) },
      ...(isAll ? { total: rows.length, isMore: false } : await counted(tx, meant)),
    }
  })

const counted = async (tx: Tx, { condition, common }: DossiersMeant) => {
  const total = common ? MOST_GATHERED + 1 : await countDossiers(tx, condition, MOST_GATHERED)
  return { total: Math.min(total, MOST_GATHERED), isMore: total > MOST_GATHERED }
}

/** All wanted dossiers as a file, in the order of the list. */
export const exportList = (request: Request, wanted: WantedDossiers, format: ExportFormat): Reply =>
  exportDossiers(request, 'ho-so', format, async (tx) => {
    const { condition } = await dossiersMeant(tx, wanted)
    return {
      condition: sql`accepted_recorded_at is not null and ${condition}`,
      ...(wanted.dueSoon ? { sort: 'han', descending: false } : { sort: 'nhan', descending: true }),
    }
  })
