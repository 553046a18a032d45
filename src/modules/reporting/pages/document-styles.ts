import { createHash } from 'node:crypto'
import { officialDocumentCss } from '#modules/official-documents'

/** The paper's own stylesheet, under an address that changes with its text. */
export const documentStylesHref = `/assets/van-ban-${createHash('sha256').update(officialDocumentCss).digest('hex').slice(0, 10)}.css`
