import { findCalendar } from '#modules/calendar'
import type { Tx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import { countWorklists, type WorklistCounts } from './count-worklists.sql.ts'
import { worklistsOf } from './view-worklist.ts'
import { usualHours } from './wanted-worklist.rules.ts'
import { whoseOf } from './whose.rules.ts'
import { worklistScope } from './worklist-scope.ts'
import type { WorklistKey } from './worklists.ts'

/**
 * How many dossiers are in each list that this person has on his page, and in those named besides.
 * Nothing for who has no part in dossiers, and in an office that has no calendar yet.
 */
export const countMyWorklists = async (
  tx: Tx,
  request: Pick<Request, 'actor' | 'now'>,
  besides: readonly WorklistKey[] = [],
): Promise<WorklistCounts> => {
  const mine = worklistsOf(whoseOf(request.actor))
  if (mine.length === 0 || !(await findCalendar(tx, dayOf(request.now)))) return new Map()
  const scope = await worklistScope(tx, request, usualHours)
  return countWorklists(tx, [...mine, ...besides], scope)
}
