import type { OfficialDocument } from './official-document.ts'

type Renderer = (document: OfficialDocument) => Promise<Buffer>

/** Each is loaded when it is first asked for: together they take as long as the rest of the program. */
export const renderDocx: Renderer = async (document) =>
  (await import('./render-docx.ts')).renderDocx(document)

export const renderXlsx: Renderer = async (document) =>
  (await import('./render-xlsx.ts')).renderXlsx(document)

/** A tagged PDF; the same document gives the same bytes. */
export const renderPdf: Renderer = async (document) =>
  (await import('./render-pdf.ts')).renderPdf(document)
