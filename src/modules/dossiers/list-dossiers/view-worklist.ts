import { listProcedureFields, type ProcedureField } from '#modules/procedures'
import { type Sql, sql, type Tx } from '#platform/db/database.ts'
import type { Reply } from '#platform/http/route.ts'
import type { Request } from '#platform/request.ts'
import { placeText } from '../list-place.rules.ts'
import type { Grain } from '../timeliness.rules.ts'
import { countWorklists, type WorklistCounts } from './count-worklists.sql.ts'
import { type ExportFormat, exportDossiers } from './export-dossiers.ts'
import { conditionOf, heldAnywhere } from './list-dossiers.sql.ts'
import { listPage, type PageQuestion, type PlacedDossier } from './list-page.sql.ts'
import { placeIn } from './place.rules.ts'
import { isFiltering, type WantedDossiers } from './wanted-dossiers.rules.ts'
import type { WantedWorklist } from './wanted-worklist.rules.ts'
import { holds, type Whose } from './whose.rules.ts'
import { worklistScope } from './worklist-scope.ts'
import { type WorklistScope, worklistCondition } from './worklists.sql.ts'
import { type WorklistKey, worklistKeys, worklists } from './worklists.ts'

const DOSSIERS_A_PAGE = 50

export type WorklistView = {
  rows: PlacedDossier[]
  /** Keys of the pages before and after. */
  previous: string | undefined
  next: string | undefined
  /** The lists that are this person's, each with how many dossiers are in it. */
  counts: WorklistCounts
  /** In this list with these filters, on all pages together. */
  total: number
  fields: ProcedureField[]
  grain: Grain
  whose: Whose
}

/** Where in the list one is: after or before a place that an earlier page gave. */
export type Turn = { after?: string | undefined; before?: string | undefined }

/** One page of a worklist, and how many dossiers are in each list of this person. */
export const viewWorklist = (
  request: Request,
  wanted: WantedWorklist,
  turn: Turn = {},
): Promise<WorklistView> =>
  request.db.read(request, async (tx) => {
    const scope = await worklistScope(tx, request, wanted.hours)
    const condition = wantedCondition(wanted, scope)
    const question = { ...wanted, condition, from: fromOf(wanted, turn), limit: DOSSIERS_A_PAGE }
    const { rows, before, after } = await listPage(tx, question)
    const [first, last] = [rows.at(0), rows.at(-1)]
    const counts = await countWorklists(tx, worklistsOf(scope.whose), scope)
    return {
      ...{ rows, counts, grain: scope.grain, whose: scope.whose },
      previous: before && first ? placeText(first) : undefined,
      next: after && last ? placeText(last) : undefined,
      total: await countWanted(tx, wanted, scope, counts),
      fields: await listProcedureFields(tx),
    }
  })

/** All of a worklist as a file. */
export const exportWorklist = (
  request: Request,
  wanted: WantedWorklist,
  format: ExportFormat,
): Reply =>
  exportDossiers(request, wanted.list, format, async (tx) => {
    const scope = await worklistScope(tx, request, wanted.hours)
    return { ...wanted, condition: wantedCondition(wanted, scope) }
  })

/** The lists that somebody with these roles has on his page. */
export const worklistsOf = (whose: Whose): WorklistKey[] =>
  worklistKeys.filter((key) => holds(whose, worklists[key].for))

const wantedCondition = ({ list, filters }: WantedWorklist, scope: WorklistScope): Sql =>
  sql`${worklistCondition(list, scope)} and ${filtered(filters)}`

const filtered = (filters: WantedDossiers): Sql =>
  sql`${conditionOf(filters)} and ${heldAnywhere(filters.words)}`

/** Counted anew only when it is filtered, or is nobody's list that another page led to. */
const countWanted = async (
  tx: Tx,
  { list, filters }: WantedWorklist,
  scope: WorklistScope,
  counts: WorklistCounts,
): Promise<number> => {
  const known = isFiltering(filters) ? undefined : counts.get(list)
  if (known !== undefined) return known
  const counted = await countWorklists(tx, [list], scope, filtered(filters))
  return counted.get(list) ?? 0
}

const fromOf = ({ sort }: WantedWorklist, { after, before }: Turn): PageQuestion['from'] => {
  const place = placeIn(after ?? before, sort)
  return place && { place, back: after === undefined }
}
