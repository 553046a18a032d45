import { createHash } from 'node:crypto'
import { COLOUR, extent, QR_SIDE, SHORT_RULE, sheets, textWidth } from './page-layout.ts'
import { sheetCss } from './sheet-css.ts'

const root = '.official-document'
const [width, height] = extent(sheets.a4)

const text = `
${root} { color: #000; overflow-wrap: break-word; }
${root} .sheet { box-sizing: border-box; max-width: ${width}mm; margin: 0 auto 8mm; padding: var(--margins);
  font: var(--body)/var(--line) 'Times New Roman', Tinos, 'Liberation Serif', serif;
  background: #fff; border: 1px solid #d5dae0; }
${root} .sheet.landscape { max-width: ${height}mm; }
${root} :is(p, h1, h2, h3, h4, li, td, th, figcaption, .subject) { white-space: pre-line; }
${root} :is(p, ul, h1, h2, h3, h4, figure) { margin: 0; padding: 0; max-width: none; }
${root} :is(h1, h2, h3, h4) { font: inherit; font-weight: bold; break-after: avoid; }
${root} :is(p, h2, h3, h4) { margin-bottom: var(--gap); text-align: justify;
  text-indent: var(--indent); }
${root} :is(h2, h3, h4) { text-align: left; }
${root} ul { list-style: none; }
${root} p:is(.left, .center, .right) { text-indent: 0; }
${root} .left { text-align: left; }
${root} .center { text-align: center; }
${root} .right { text-align: right; font-variant-numeric: tabular-nums; }
${root} .legal-basis { font-style: italic; }
${root} .missing { background: ${COLOUR.missing}; color: inherit; }
${root} a { color: inherit; }
${root} sup { line-height: 0; font-size: 0.65em; }
${root} sup a { text-decoration: none; }`

const headAndClosing = `
${root} :is(.letterhead, .closing, .appendix-head) p, ${root} .appendix-head h2 { margin: 0; text-indent: 0; text-align: center; line-height: 1.2; }
${root} .letterhead { display: grid; grid-template-columns: var(--letterhead);
  row-gap: calc(var(--title-gap) + 1mm); margin-bottom: 4mm; text-align: center; }
${root} .agency { font-size: var(--agency); }
${root} :is(.agency .name, .national-title, .motto) { font-weight: bold; }
${root} .national-title { font-size: var(--national-title); white-space: nowrap; }
${root} .motto { font-size: var(--motto); }
${root} .number { font-size: var(--number); }
${root} .letterhead .letter-subject { margin: 6pt 0 0; font-size: var(--letter-subject); font-weight: normal; line-height: 1.2; }
${root} :is(.number, .place-and-day) { align-self: baseline; }
${root} .place-and-day { font-size: var(--place-and-day); font-style: italic; }
${root} :is(.short-rule, .full-rule) { display: table; margin: 0 auto !important; }
${root} :is(.short-rule, .full-rule)::after { content: ''; display: block; margin: 2pt auto 0; border-top: 0.6pt solid #000; }
${root} .short-rule::after { width: ${SHORT_RULE * 100}%; }
${root} .sheet > h1 { margin: calc(var(--title-gap) + 2mm) 0 calc(var(--title-gap) + 1mm); text-align: center; font-size: var(--kind); line-height: 1.2; }
${root} .subject { font-size: var(--subject); }
${root} p.addressees { margin-bottom: 4mm; }
${root} div.addressees { width: fit-content; margin: 0 auto 4mm; }
${root} div.addressees p { margin: 0; text-indent: 0; }
${root} div.addressees ul { padding-left: 12mm; }
${root} .closing { display: grid; grid-template-columns: 45% 55%; margin-top: 6mm; break-inside: avoid; }
${root} .closing .recipients p { text-align: left; font-size: var(--recipients-title); font-weight: bold; font-style: italic; }
${root} .recipients li { font-size: var(--recipients); line-height: 1.2; }
${root} :is(.capacity, .signer-name) { font-weight: bold; }
${root} .note { font-style: italic; }
${root} .closing .signer-name { margin-top: var(--signature); }
${root} .closing img { display: block; max-width: 45mm; height: var(--signature); margin: 0 auto; object-fit: contain; }
${root} .closing img + .signer-name { margin-top: 0; }
${root} .appendix-head { margin-bottom: 4mm; }
${root} .appendix-head p { font-style: italic; }
${root} .footnotes { margin-top: 6mm; }
${root} .footnotes::before { content: ''; display: block; width: 50mm; margin-bottom: 1mm; border-top: 0.5pt solid #000; }
${root} .footnotes p { margin: 0; text-indent: 0; font-size: var(--footnote); line-height: 1.2; }`

const tablesAndCharts = `
${root} .table-scroll { overflow-x: auto; margin: 0 0 var(--gap); }
${root} table { width: 100%; border-collapse: collapse; font-size: var(--table); line-height: 1.2; }
${root} :is(th, td) { padding: 1mm 1.5mm; border: 0.5pt solid #000; vertical-align: middle; }
${root} th { text-align: center; font-weight: bold; }
${root} tr { break-inside: avoid; }
${root} .sheet:is(.a5, .a5-landscape, .a4-landscape) td { overflow-wrap: anywhere; }
${root} .section-row td { font-weight: bold; }
${root} .bar-chart { margin: 4mm 0; font-size: var(--table); break-inside: avoid; }
${root} .bar-chart figcaption { margin-bottom: 2mm; text-align: center; font-weight: bold; }
${root} .bar-chart li { display: grid; grid-template-columns: 36% 1fr 16%; gap: 2mm; align-items: center; line-height: 1.2; margin-bottom: 1mm; }
${root} .bar-chart .label { text-align: right; }
${root} .bar-chart svg { display: block; width: 100%; height: 5mm; }
${root} .bar-chart rect { fill: ${COLOUR.bar}; }`

const forms = `
${root} .form-line { display: grid; grid-auto-columns: 1fr; grid-auto-flow: column; column-gap: 3mm; }
${root} .form-line p { margin-bottom: var(--gap); text-align: left; text-indent: 0; }
${root} .to-fill { display: flex; }
${root} .to-fill + .to-fill { line-height: 1.5; }
${root} .dots { flex: 1; margin: 0 0 0.3em 0.3em; border-bottom: 0.09em dotted #000; }
${root} .document-qr { display: flex; gap: 4mm; break-inside: avoid; }
${root} .document-qr .beside { flex: 1; min-width: 0; }
${root} .qr-square { flex: none; width: ${QR_SIDE}mm; text-align: center; font-size: var(--footnote); line-height: 1.2; }
${root} .qr-square svg { display: block; width: ${QR_SIDE}mm; height: ${QR_SIDE}mm; }`

const screen = `
@media screen { ${root} a.figure { text-decoration: underline dotted #12507b; text-underline-offset: 0.2em; } }
@media screen and (max-width: 820px) {
  ${root} .sheet { padding: 1.5rem 1rem; border-width: 1px 0; }
  ${root} .table-scroll table { min-width: ${textWidth(sheets.a4) * 0.75}mm; }
}
@media screen and (max-width: 560px) {
  ${root} :is(.letterhead, .closing) { grid-template-columns: 1fr; row-gap: 4mm; }
  ${root} .national-title { font-size: 11.5pt; }
  ${root} p { text-align: left; }
}`

const print = `
@media print {
  .paper-desk { margin: 0; padding: 0; background: none; }
  .document-tools, .office-body ~ footer, body > header { display: none; }
  ${root} .sheet { max-width: none; margin: 0; padding: 0; border: 0; }
  ${root} .sheet.appendix { break-before: page; }
  ${root} .sheet.landscape { page: landscape; }
  ${root} .table-scroll { overflow: visible; }
  ${root} a { text-decoration: none; }
}`

/** For a file that holds nothing but the document. */
export const standaloneCss = `
body { margin: 0; }
@media screen { body { background: #eef1f4; } main { padding: 4mm 0; } }`

/** The page to the millimetre on paper; a calm white sheet on the screen. */
export const officialDocumentCss = [
  sheetCss,
  text,
  headAndClosing,
  tablesAndCharts,
  forms,
  screen,
  print,
].join('')

/** The stylesheet's address among the assets, which changes with its text. */
export const documentStylesHref = `/assets/van-ban-${createHash('sha256').update(officialDocumentCss).digest('hex').slice(0, 10)}.css`
