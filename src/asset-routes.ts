import type { Route } from '#platform/http/route.ts'
import { officeScripts, officeStyles } from '#web/assets.ts'

/** The styles and scripts of all pages, open to anyone and kept by browsers for ever. */
export const assetRoutes = (): Route[] => [
  assetRoute(officeStyles().href, 'text/css; charset=utf-8', officeStyles().css),
  ...officeScripts().map(({ href, js }) => assetRoute(href, 'text/javascript; charset=utf-8', js)),
]

const assetRoute = (href: string, type: string, body: string): Route => {
  const name = href.replace('/assets/', '')
  return {
    method: 'GET',
    url: href,
    permission: 'public',
    audit: `assets.${name.replace(/-[0-9a-f]+\./, '-')}`,
    handle: () => ({ kind: 'file', name, type, body, inline: true, cache: 'forever' }),
  }
}
