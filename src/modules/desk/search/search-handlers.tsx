import { searchDossiers } from '#modules/dossiers'
import { page, redirect } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import type { Handler } from '../handler.ts'
import { SearchPage } from './search.page.tsx'

/** What the search box of the header asks; a whole code leads to its dossier at once. */
export const search: Handler = async (call, frame) => {
  const asked = (call.query.q ?? '').trim().slice(0, 200)
  const found = await searchDossiers(call.request, asked, call.query.sau)
  if (found.kind === 'one') return redirect(`/ho-so/${encodeURIComponent(found.code)}`)
  const { now } = call.request
  return page(renderPage(<SearchPage surroundings={frame(call)} {...{ asked, found, now }} />))
}
