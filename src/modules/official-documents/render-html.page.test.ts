import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { paragraph } from './blocks.ts'
import { anOfficialDocument } from './official-document.builder.ts'
import { officialDocumentCss } from './official-document-css.ts'
import { renderHtml } from './render-html.page.tsx'

const HOSTILE = `<script>alert('x')</script> "& </style>`

test('text that looks like HTML stays text, and the file has no script', () => {
  const html = renderHtml(
    anOfficialDocument({ subject: HOSTILE, place: HOSTILE, blocks: [paragraph(HOSTILE)] }),
  )
  const page = load(html)
  expect(page('script')).toHaveLength(0)
  expect(html).not.toMatch(/\son\w+=|style="/)
  expect(page('p.justify').text()).toBe(HOSTILE)
})

test('the style arrives in the file as it was written', () => {
  const page = load(renderHtml(anOfficialDocument()))
  expect(page('style').text()).toContain(officialDocumentCss)
})

test('a figure opens its records where they are shown', () => {
  const page = load(
    renderHtml(anOfficialDocument(), {
      figureHref: (id) => (id === 'N21' ? `/so-lieu/${id}` : undefined),
    }),
  )
  expect(page('a[href="/so-lieu/N21"]').first().text()).toBe('1.286')
  expect(page('a[href*="N22"]')).toHaveLength(0)
})

test('an address that would run a script is not linked', () => {
  const page = load(renderHtml(anOfficialDocument(), { figureHref: () => 'javascript:alert(1)' }))
  expect(page('a.figure')).toHaveLength(0)
})

test('header cells say what they head, over rows and columns', () => {
  const page = load(renderHtml(anOfficialDocument()))
  const header = page('.appendix thead th')
  expect(header.eq(2).attr()).toMatchObject({ scope: 'colgroup', colspan: '2' })
  expect(header.eq(0).attr()).toMatchObject({ scope: 'col', rowspan: '2' })
})

test('each footnote and its call lead to each other', () => {
  const page = load(renderHtml(anOfficialDocument()))
  expect(page('#footnote-call-1').attr('href')).toBe('#footnote-1')
  expect(page('#footnote-1 a').attr('href')).toBe('#footnote-call-1')
  expect(page('#footnote-1').text()).toContain('Kế hoạch số 98/KH-UBND')
})

test('a figure not yet given is marked with what to do', () => {
  const page = load(renderHtml(anOfficialDocument()))
  expect(page('mark').first().text()).toBe('[Nhập số hồ sơ đã thanh toán trực tuyến]')
})

test('headings go down without gaps: document, part, section, subsection', () => {
  const page = load(renderHtml(anOfficialDocument({ appendices: [] })))
  const names = page('h1, h2, h3, h4').map((_, element) => element.tagName)
  expect(names.get()).toEqual(['h1', 'h2', 'h2', 'h3', 'h4', 'h2'])
})
