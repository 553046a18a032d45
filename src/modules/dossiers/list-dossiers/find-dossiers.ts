import { sql } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import type { Dossier } from '../dossier.ts'
import { listPage } from './list-page.sql.ts'
import { usualHours } from './wanted-worklist.rules.ts'
import { worklistScope } from './worklist-scope.ts'
import { worklistCondition } from './worklists.sql.ts'

/** More are not acted upon at once. */
export const MOST_AT_ONCE = 200

/** The dossiers with these codes, first due first; codes that nobody has are left out. */
export const findDossiers = (request: Request, codes: readonly string[]): Promise<Dossier[]> =>
  request.db.read(request, async (tx) => {
    const condition = sql`code = any (${[...codes]}::text[])`
    const page = await listPage(tx, { condition, ...byDue })
    return page.rows
  })

/** What the next click of whoever asks is due for today, first due first; `more` where that is not all. */
export const findDueClicks = (request: Request): Promise<{ rows: Dossier[]; more: boolean }> =>
  request.db.read(request, async (tx) => {
    const scope = await worklistScope(tx, request, usualHours)
    const page = await listPage(tx, { condition: worklistCondition('hom-nay', scope), ...byDue })
    return { rows: page.rows, more: page.after }
  })

const byDue = { sort: 'han', descending: false, limit: MOST_AT_ONCE } as const
