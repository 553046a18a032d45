import { expect, test } from 'vitest'
import { barChart, cell, footnote, list, paragraph } from './blocks.ts'
import { anOfficialDocument } from './official-document.builder.ts'
import type { OfficialDocument } from './official-document.ts'
import { renderDocx } from './render-docx.ts'
import { renderHtml } from './render-html.page.tsx'
import { renderPdf } from './render-pdf.ts'
import { renderXlsx } from './render-xlsx.ts'

const renderers: [string, (document: OfficialDocument) => Promise<Buffer> | Buffer | string][] = [
  ['HTML', renderHtml],
  ['DOCX', renderDocx],
  ['PDF', renderPdf],
  ['XLSX', renderXlsx],
]

const empty = anOfficialDocument({
  subject: '',
  legalBases: [],
  recipients: [],
  archive: undefined,
  signature: { capacity: [] },
  blocks: [
    paragraph(),
    paragraph(footnote()),
    list(),
    barChart('', []),
    { type: 'table', columns: [{ width: 100 }], headerRows: [], rows: [] },
    { type: 'table', columns: [{ width: 100 }], headerRows: [], rows: [{ cells: [cell([])] }] },
  ],
  appendices: [{ title: '', blocks: [] }],
})

const receipt = anOfficialDocument({
  kind: 'GIẤY TIẾP NHẬN HỒ SƠ\nVÀ HẸN TRẢ KẾT QUẢ',
  notation: 'TNHS',
  subject: '',
  addressees: [],
  legalBases: [],
  recipients: [],
  archive: undefined,
  signature: { capacity: ['NGƯỜI TIẾP NHẬN HỒ SƠ'], note: '(Ký và ghi rõ họ tên)' },
  leftSignature: { capacity: ['NGƯỜI NỘP HỒ SƠ'], note: '(Ký và ghi rõ họ tên)' },
  appendices: [],
})

test.each(renderers)(
  '%s: a document in which everything is still empty can be looked at',
  async (_, render) => {
    expect((await render(empty)).length).toBeGreaterThan(1000)
  },
)

test.each(renderers)('%s: a receipt with two signers is a document too', async (_, render) => {
  expect((await render(receipt)).length).toBeGreaterThan(1000)
})
