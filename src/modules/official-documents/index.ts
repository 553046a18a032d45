export {
  barChart,
  bold,
  cell,
  field,
  figure,
  fillIn,
  footnote,
  heading,
  italic,
  item,
  list,
  missing,
  paragraph,
  qrCode,
  row,
  sectionRow,
} from './blocks.ts'
export type * from './laid-out-document.ts'
export { layOut } from './lay-out.ts'
export { missingFigures, statedIndicators } from './missing-figures.rules.ts'
export { agencyInTwoLines, MOTTO, NATIONAL_TITLE } from './official-document.rules.ts'
export type * from './official-document.ts'
export { documentStylesHref, officialDocumentCss } from './official-document-css.ts'
export type { Paper } from './page-layout.ts'
export { OfficialDocumentView, renderHtml } from './render-html.page.tsx'
export { renderDocx, renderPdf, renderXlsx } from './renderers.ts'
