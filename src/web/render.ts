import type { JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole page as HTML text. Preact escapes every text and attribute it is given. */
export const renderPage = (page: JSX.Element): string => `<!DOCTYPE html>${renderToString(page)}`
