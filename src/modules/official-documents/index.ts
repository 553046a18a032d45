export {
  barChart,
  bold,
  cell,
  figure,
  footnote,
  heading,
  italic,
  item,
  list,
  missing,
  paragraph,
  row,
  sectionRow,
} from './blocks.ts'
export type { FigureHref } from './html/runs.page.tsx'
export { missingFigures, statedIndicators } from './missing-figures.rules.ts'
export { documentName } from './official-document.rules.ts'
export type * from './official-document.ts'
export { officialDocumentCss } from './official-document-css.ts'
export { renderDocx } from './render-docx.ts'
export { type HtmlOptions, OfficialDocumentView, renderHtml } from './render-html.page.tsx'
export { renderPdf } from './render-pdf.ts'
export { renderXlsx } from './render-xlsx.ts'
