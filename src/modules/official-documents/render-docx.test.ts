import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { footnote, paragraph } from './blocks.ts'
import { anOfficialDocument, statisticsAppendix } from './official-document.builder.ts'
import type { OfficialDocument } from './official-document.ts'
import { renderDocx } from './render-docx.ts'

const HOSTILE = `<w:p/> </w:t> & "quotes" 'x' ]]> \u0000`

const partOf = async (document: OfficialDocument, path: string): Promise<string> => {
  const zip = await JSZip.loadAsync(await renderDocx(document))
  return (await zip.file(path)?.async('string')) ?? ''
}

const bodyOf = (document: OfficialDocument) => partOf(document, 'word/document.xml')

test('the page is A4 with margins of 20, 15, 20 and 30 mm', async () => {
  const body = await bodyOf(anOfficialDocument())
  expect(body).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
  expect(body).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"')
})

test('each appendix is a section that counts its pages from 1 and hides the first number', async () => {
  const body = await bodyOf(
    anOfficialDocument({
      appendices: [statisticsAppendix, { ...statisticsAppendix, landscape: true }],
    }),
  )
  expect(body.match(/<w:pgNumType w:start="1"\/><w:titlePg\/>/g)).toHaveLength(3)
  expect(body).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
})

test('footnotes are real ones', async () => {
  const document = anOfficialDocument()
  expect(await bodyOf(document)).toContain('<w:footnoteReference w:id="1"/>')
  expect(await partOf(document, 'word/footnotes.xml')).toContain('Kế hoạch số 98/KH-UBND')
})

test('header rows come again on each page and spans are kept', async () => {
  const body = await bodyOf(anOfficialDocument({ blocks: [] }))
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  expect(body).toContain('<w:gridSpan w:val="2"/>')
  expect(body).toContain('<w:vMerge w:val="restart"/>')
})

test('text that looks like XML stays text, in the body, a footnote and the title', async () => {
  const document = anOfficialDocument({
    notation: HOSTILE,
    blocks: [paragraph(HOSTILE, footnote(HOSTILE))],
  })
  for (const path of ['word/document.xml', 'word/footnotes.xml', 'docProps/core.xml']) {
    const part = await partOf(document, path)
    expect(part, path).toContain('&lt;w:p/&gt; &lt;/w:t&gt; &amp;')
    expect(part, path).not.toContain('\u0000')
  }
})

test('the same document gives the same bytes', async () => {
  const [first, second] = [
    await renderDocx(anOfficialDocument()),
    await renderDocx(anOfficialDocument()),
  ]
  expect(first.equals(second)).toBe(true)
  expect((await JSZip.loadAsync(first)).file('word/document.xml')?.date.getUTCFullYear()).toBe(1980)
})
