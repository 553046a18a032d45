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
export { missingFigures, statedIndicators } from './missing-figures.rules.ts'
export type * from './official-document.ts'
export { officialDocumentCss } from './official-document-css.ts'
export { OfficialDocumentView, renderHtml } from './render-html.page.tsx'
export { renderDocx, renderPdf, renderXlsx } from './renderers.ts'
