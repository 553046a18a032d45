import { getUnit } from '#modules/organisation'
import type { Request } from '#platform/request.ts'
import { placeText } from '../list-place.rules.ts'
import type { Grain } from '../timeliness.rules.ts'
import { placeIn } from './place.rules.ts'
import { findCode, listFound, type SearchedDossier } from './search-dossiers.sql.ts'
import { searchQuery } from './search-query.rules.ts'

const FOUND_A_PAGE = 50

export type Found =
  | { kind: 'nothing-asked' }
  /** A whole code was typed or scanned. */
  | { kind: 'one'; code: string }
  | { kind: 'list'; rows: SearchedDossier[]; next: string | undefined; grain: Grain }

/**
 * Dossiers by code or a part of it, by name without accents, telephone or citizen number, newest
 * first; `after` is `next` of the page before.
 */
export const searchDossiers = (
  request: Request,
  typed: string | undefined,
  after?: string,
): Promise<Found> =>
  request.db.read(request, async (tx) => {
    const query = searchQuery(typed)
    if (!query) return { kind: 'nothing-asked' }
    const code = await findCode(tx, typed?.trim() ?? '')
    if (code) return { kind: 'one', code }
    const found = await listFound(tx, query, placeIn(after, 'nhan'), FOUND_A_PAGE + 1)
    const rows = found.slice(0, FOUND_A_PAGE)
    const last = found.length > FOUND_A_PAGE ? rows.at(-1) : undefined
    const { grain } = await getUnit(tx)
    return { kind: 'list', rows, next: last && placeText(last), grain }
  })
