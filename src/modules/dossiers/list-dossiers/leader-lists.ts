import type { Tx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { countWorklists, type WorklistCounts } from './count-worklists.sql.ts'
import { countByOfficer, type OfficerLoad } from './due-dossiers.sql.ts'
import { usualHours } from './wanted-worklist.rules.ts'
import { worklistScope } from './worklist-scope.ts'
import { worklistCondition } from './worklists.sql.ts'
import type { WorklistKey } from './worklists.ts'

/** The lists that a leader looks at first, with how many dossiers are in each. */
export type LeaderLists = {
  counts: WorklistCounts
  /** Who has how many dossiers that are due until the end of the week, overdue ones among them. */
  thisWeek: OfficerLoad[]
}

const looked: readonly WorklistKey[] = ['nhan-hom-nay', 'xong-hom-nay', 'tuan-nay', 'cho-ky']

export const countLeaderLists = async (
  tx: Tx,
  request: Pick<Request, 'actor' | 'now'>,
): Promise<LeaderLists> => {
  const scope = await worklistScope(tx, request, usualHours)
  return {
    counts: await countWorklists(tx, looked, scope),
    thisWeek: await countByOfficer(tx, worklistCondition('tuan-nay', scope), request.now),
  }
}
