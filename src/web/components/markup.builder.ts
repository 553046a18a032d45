import { type CheerioAPI, load } from 'cheerio'
import type { JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** What nobody may get into a page by typing it. */
export const HOSTILE = `"><script>alert('xấu')</script><b onclick=x>`

/** Renders a component for reading in a test. */
export const markupOf = (component: JSX.Element): CheerioAPI =>
  load(renderToString(component), {}, false)
