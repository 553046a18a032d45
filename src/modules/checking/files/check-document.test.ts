import { expect, test } from 'vitest'
import { layOut, paragraph, renderDocx } from '#modules/official-documents'
import { anOfficialDocument } from '../../official-documents/official-document.builder.ts'
import { checkDocument } from './check-document.ts'
import { documentText } from './document-text.ts'
import { readDocx } from './docx/read-docx.ts'

const linesOf = (text: string): string[] => text.split(/\n+/)

test('the text of a document of ours is what reading its DOCX gives', async () => {
  const document = anOfficialDocument({
    blocks: anOfficialDocument().blocks.filter(({ type }) => type !== 'bar-chart'),
  })
  const { text } = await readDocx(await renderDocx(document))
  expect(linesOf(documentText(layOut(document)))).toEqual(linesOf(text))
})

test('a draft that contradicts itself is found out before it is issued', () => {
  const wrong = paragraph('Đã giải quyết 800/1.200 hồ sơ, chiếm tỷ lệ 76,67%.')
  const { findings, text } = checkDocument(anOfficialDocument({ blocks: [wrong], appendices: [] }))
  const [rate] = findings.filter(({ rule }) => rule === 'rate')
  expect(text.slice(rate?.start, rate?.end)).toBe('76,67%')
})
