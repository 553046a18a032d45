import { createHash } from 'node:crypto'
import { officialDocumentCss } from '#modules/official-documents'
import type { Reply } from '#platform/http/route.ts'

/** The paper's own stylesheet, under an address that changes with its text. */
export const documentStylesHref = `/assets/van-ban-${createHash('sha256').update(officialDocumentCss).digest('hex').slice(0, 10)}.css`

export const downloadDocumentStyles = (): Reply => ({
  kind: 'file',
  name: 'van-ban.css',
  type: 'text/css; charset=utf-8',
  body: officialDocumentCss,
  inline: true,
  cache: 'forever',
})
