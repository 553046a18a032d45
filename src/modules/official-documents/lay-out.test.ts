import { expect, test } from 'vitest'
import { barChart, footnote, heading, paragraph } from './blocks.ts'
import { layOut } from './lay-out.ts'
import { missingFigures, statedIndicators } from './missing-figures.rules.ts'
import { anOfficialDocument } from './official-document.builder.ts'

test('footnotes are numbered on from the text into the appendices', () => {
  const { footnotes, appendices } = layOut(
    anOfficialDocument({
      blocks: [paragraph('a', footnote('một'), 'b', footnote('hai'))],
      appendices: [{ title: 'Số liệu', blocks: [paragraph('c', footnote('ba'))] }],
    }),
  )
  expect(footnotes.map(({ number }) => number)).toEqual([1, 2])
  expect(appendices[0]?.footnotes.map(({ number }) => number)).toEqual([3])
})

test('the title of a part is in capitals, that of a section is not', () => {
  const blocks = [heading('part', 'Kết quả', 'II.'), heading('section', 'Thể chế', '1.')]
  expect(layOut(anOfficialDocument({ blocks })).blocks).toMatchObject([
    { text: 'II. KẾT QUẢ' },
    { text: '1. Thể chế' },
  ])
})

test('letters are composed and characters that XML forbids are dropped', () => {
  const blocks = [paragraph('hô\u0300 so\u031b\u0000\u000b', '\ud800')]
  const [block] = layOut(anOfficialDocument({ blocks })).blocks
  expect(block).toMatchObject({ runs: [{ text: 'hồ sơ' }, { text: '\ufffd' }] })
})

test('bars are measured against the longest, and nothing is longer than none', () => {
  const bars = [
    { label: 'a', value: 50, text: '50' },
    { label: 'b', value: 25, text: '25' },
    { label: 'c', value: -3, text: '-3' },
  ]
  const [block] = layOut(anOfficialDocument({ blocks: [barChart('Biểu đồ', bars)] })).blocks
  expect(block).toMatchObject({ bars: [{ share: 1 }, { share: 0.5 }, { share: 0 }] })
})

test('a document knows which figures a person must still give', () => {
  expect(missingFigures(anOfficialDocument())).toEqual([
    'Nhập số hồ sơ đã thanh toán trực tuyến',
    'Nhập số',
  ])
})

test('a document knows which indicators it states, each once', () => {
  expect(statedIndicators(anOfficialDocument())).toEqual(['N02', 'N03', 'N21', 'N22', 'A21'])
})
