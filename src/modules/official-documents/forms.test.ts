import { load } from 'cheerio'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { bold, field, fillIn, paragraph, qrCode } from './blocks.ts'
import { qrPng } from './docx/qr-png.ts'
import { anOfficialDocument } from './official-document.builder.ts'
import type { OfficialDocument } from './official-document.ts'
import { type Paper, sheets } from './page-layout.ts'
import { renderDocx } from './render-docx.ts'
import { renderHtml } from './render-html.page.tsx'
import { renderPdf } from './render-pdf.ts'
import { renderXlsx } from './render-xlsx.ts'

const square = [
  [true, false],
  [false, true],
]
const signature = qrPng(square).toString('base64')

const aForm = (with_: Partial<OfficialDocument> = {}): OfficialDocument =>
  anOfficialDocument({
    paper: 'a5',
    subject: '',
    addressees: [],
    legalBases: [],
    recipients: [],
    archive: undefined,
    appendices: [],
    blocks: [
      qrCode(
        'H48.53-20251006-0000001',
        'Quét để tra cứu',
        fillIn([field('Họ và tên', bold('An'))]),
      ),
      fillIn([field('Số điện thoại', '0905'), field('Email')], [field('Lý do', null, 3)]),
    ],
    leftSignature: { capacity: ['NGƯỜI NỘP HỒ SƠ'], name: 'An', image: signature },
    signature: { capacity: ['NGƯỜI TIẾP NHẬN HỒ SƠ'], name: 'Thu' },
    ...with_,
  })

const bodyOf = async (document: OfficialDocument): Promise<string> => {
  const zip = await JSZip.loadAsync(await renderDocx(document))
  return (await zip.file('word/document.xml')?.async('string')) ?? ''
}

const pages: [Paper, RegExp, string][] = [
  ['a4', /\[0 0 595\.\d+ 841\.\d+\]/, 'w:w="11906" w:h="16838" w:orient="portrait"'],
  ['a4-landscape', /\[0 0 841\.\d+ 595\.\d+\]/, 'w:w="16838" w:h="11906" w:orient="landscape"'],
  ['a5', /\[0 0 419\.\d+ 595\.\d+\]/, 'w:w="8391" w:h="11906" w:orient="portrait"'],
  ['a5-landscape', /\[0 0 595\.\d+ 419\.\d+\]/, 'w:w="11906" w:h="8391" w:orient="landscape"'],
]

test.each(pages)('%s is the page in PDF, DOCX and HTML', async (paper, mediaBox, size) => {
  const document = aForm({ paper })
  expect(renderPdf(document).toString('latin1')).toMatch(mediaBox)
  expect(await bodyOf(document)).toContain(`<w:pgSz ${size}/>`)
  const $ = load(renderHtml(document))
  expect($('section').attr('class')).toBe(paper === 'a4' ? 'sheet' : `sheet ${paper}`)
  if (paper !== 'a4') expect($('style').text()).toContain(`@page ${paper} {`)
})

test('every paper has a test', () => {
  expect(pages.map(([paper]) => paper).toSorted()).toEqual(Object.keys(sheets).toSorted())
})

test('a register in XLSX prints on the paper of the document', async () => {
  const book = aForm({ paper: 'a5-landscape' })
  const zip = await JSZip.loadAsync(await renderXlsx(book))
  const sheet = await zip.file('xl/worksheets/sheet1.xml')?.async('string')
  expect(sheet).toMatch(/<pageSetup[^>]*paperSize="11"[^>]*orientation="landscape"/)
})

test('in HTML the code is drawn as squares, and nothing carries a style of its own', () => {
  const html = renderHtml(aForm())
  const $ = load(html)
  expect($('.qr-square svg').attr('aria-label')).toBe('Mã QR H48.53-20251006-0000001')
  expect($('.qr-square path').attr('d')).toMatch(/^M2 2h7v1h-7z/)
  expect($('.qr-square figcaption').text()).toBe('Quét để tra cứu')
  expect(html).not.toMatch(/style="/)
})

test('a field that is filled in has no dots, an empty one as many lines as it asks for', async () => {
  const $ = load(renderHtml(aForm()))
  expect($('.form-line').eq(0).text().trim()).toBe('Họ và tên: An')
  expect($('.form-line').eq(1).find('.dots').length).toBe(1)
  expect($('.form-line').eq(2).find('.dots').length).toBe(3)
  const body = await bodyOf(aForm())
  expect(body).toContain('w:leader="dot"')
  expect(body.match(/<w:tab\/>/g)).toHaveLength(4)
})

test('a signature from the screen stands above its name, in all three', async () => {
  const $ = load(renderHtml(aForm()))
  expect($('.signer').first().find('img').attr('src')).toMatch(/^data:image\/png;base64,iVBOR/)
  expect($('.signer').last().find('img').length).toBe(0)
  const body = await bodyOf(aForm())
  expect(body).toContain('descr="Chữ ký: NGƯỜI NỘP HỒ SƠ"')
  const without = { capacity: ['NGƯỜI NỘP HỒ SƠ'], name: 'An' }
  expect(renderPdf(aForm()).toString('latin1')).toContain('/Subtype /Image')
  expect(renderPdf(aForm({ leftSignature: without })).toString('latin1')).not.toContain(
    '/Subtype /Image',
  )
})

test.each(['', 'bm90IGEgcGljdHVyZQ==', '<script>', signature.slice(0, 40)])(
  'a signature that is no picture (%s) is left out',
  async (image) => {
    const document = aForm({ signature: { capacity: ['NGƯỜI NỘP'], image } })
    expect(load(renderHtml(document))('.signer').last().find('img').length).toBe(0)
    expect(renderPdf(document).length).toBeGreaterThan(1000)
    expect(await bodyOf(document)).not.toContain('Chữ ký: NGƯỜI NỘP"')
  },
)

test('a paper that nobody signs has no room for signatures', async () => {
  const document = aForm({ leftSignature: undefined, signature: { capacity: [] } })
  expect(load(renderHtml(document))('.closing').length).toBe(0)
  expect((await bodyOf(aForm())).length).toBeGreaterThan((await bodyOf(document)).length + 500)
})

test('a name without a space that is longer than the page stays on it', () => {
  const long = 'Đ'.repeat(400)
  const pdf = renderPdf(aForm({ blocks: [paragraph(long), fillIn([field('Tên', long)])] }))
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
})

test('a code of the longest text that fits is still drawn', () => {
  const block = qrCode('ệ'.repeat(500), '')
  expect(load(renderHtml(aForm({ blocks: [block] })))('.qr-square path').attr('d')).toMatch(/^M/)
})

test('the same form gives the same bytes, pictures and all', async () => {
  expect((await renderDocx(aForm())).equals(await renderDocx(aForm()))).toBe(true)
  expect(renderPdf(aForm()).equals(renderPdf(aForm()))).toBe(true)
})
