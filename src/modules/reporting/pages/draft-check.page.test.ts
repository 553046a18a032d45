import { h } from 'preact'
import { expect, test } from 'vitest'
import { renderPage } from '#web/render.ts'
import { DraftCheck } from './draft-check.page.tsx'

test('a draft in which nothing was found shows no box at all', () => {
  expect(renderPage(h(DraftCheck, { findings: [] }))).not.toContain('<div')
})

test('what was found in a draft is counted, and told with its words, reason and remedy', () => {
  const place = { quote: '76,67%', start: 40, end: 46 }
  const box = renderPage(
    h(DraftCheck, {
      findings: [
        {
          ...{ ...place, id: 'rate-1', rule: 'rate', severity: 'contradiction', related: [] },
          explanation: '800/1.200 = 66,67%.',
          suggestion: 'Ghi 66,67%.',
        },
      ],
    }),
  )
  expect(box).toContain('Máy soát thấy 1 điểm cần xem')
  expect(box).toMatch(/Mâu thuẫn.*<q>76,67%<\/q> 800\/1\.200 = 66,67%\. Ghi 66,67%\./s)
})
