import { searchDossiers, searchScans } from '#modules/dossiers'
import { page, redirect } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import type { Handler } from '../handler.ts'
import { SearchPage } from './search.page.tsx'

/**
 * What the search box of the header asks, of dossiers and of the text of their scans; a whole code leads
 * to its dossier at once. Further pages are of one of the two.
 */
export const search: Handler = async (call, frame) => {
  const { request, query } = call
  const { sau: afterDossier, 'sau-quet': afterScan } = query
  const asked = (query.q ?? '').trim().slice(0, 200)
  const [found, scans] = await Promise.all([
    afterScan ? undefined : searchDossiers(request, asked, afterDossier),
    afterDossier ? undefined : searchScans(request, asked, afterScan),
  ])
  if (found?.kind === 'one') return redirect(`/ho-so/${encodeURIComponent(found.code)}`)
  const { now } = request
  return page(
    renderPage(<SearchPage surroundings={frame(call)} {...{ asked, found, scans, now }} />),
  )
}
