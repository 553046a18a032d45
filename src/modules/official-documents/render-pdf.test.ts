import { expect, test } from 'vitest'
import { cell, footnote, heading, list, missing, paragraph, row } from './blocks.ts'
import { anOfficialDocument, statisticsAppendix } from './official-document.builder.ts'
import { renderPdf } from './render-pdf.ts'

const HOSTILE = `#panic("run") $x$ *b* _i_ [a] \\ " ' <script> = @ref \`c\` // /* `

const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

test('a report with an appendix is a PDF of four pages', () => {
  const pdf = renderPdf(anOfficialDocument())
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pagesOf(pdf)).toBe(4)
})

test('a document without appendices ends with its text', () => {
  expect(pagesOf(renderPdf(anOfficialDocument({ appendices: [], blocks: [] })))).toBe(1)
})

test('a landscape appendix turns its page', () => {
  const appendices = [{ ...statisticsAppendix, landscape: true }]
  const pdf = renderPdf(anOfficialDocument({ appendices })).toString('latin1')
  expect(pdf).toMatch(/\/MediaBox \[0 0 841\.\d+ 595\.\d+\]/)
})

test('text that looks like Typst is never run', () => {
  const table = {
    type: 'table' as const,
    columns: [{ width: 100 }],
    headerRows: [[cell(HOSTILE)]],
    rows: [row(HOSTILE)],
  }
  const blocks = [
    heading('section', HOSTILE),
    paragraph(HOSTILE, footnote(HOSTILE), missing(HOSTILE)),
    list(HOSTILE),
    table,
  ]
  const hostile = anOfficialDocument({ subject: HOSTILE, addressees: [HOSTILE], blocks })
  expect(pagesOf(renderPdf({ ...hostile, appendices: [] }))).toBe(1)
})

test('the same document gives the same bytes', () => {
  expect(renderPdf(anOfficialDocument()).equals(renderPdf(anOfficialDocument()))).toBe(true)
})
