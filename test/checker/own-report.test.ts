import * as cheerio from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Check, checkText } from '#modules/checking'
import { renderHtml } from '#modules/official-documents'
import { computeReport } from '#modules/reporting'
import { useDemoDatabase } from '../support/demo-database.ts'

const test$ = useDemoDatabase()
const period = { from: '2023-12-07', to: '2024-06-06' } as const
let text: string
let check: Check

beforeAll(async () => {
  const report = await computeReport(test$.db, 1, period)
  text = textOf(renderHtml(report.document))
  check = checkText(text, { period, unit: 'UBND xã Tịnh Châu' })
}, 120_000)

describe('our own report of the demo commune', () => {
  test('contradicts itself nowhere', () => {
    expect(check.findings.filter(({ severity }) => severity === 'contradiction')).toEqual([])
  })

  test('raises only what is so in the books of the demo', () => {
    expect(check.findings.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([
      'letter-symbol: Công văn số 17/UBND ngày 15/01/2024',
      'suffixed-number: Thông báo số 85a/TB-UBND ngày 29/12/2023',
      'duplicate-subject: Thông báo số 06/TB-UBND ngày 16/01/2024',
      'digitised-below-online: 1.217/1.286 hồ sơ',
      'letter-symbol: Công văn số 50/UBND ngày 06/02/2024',
      'outdated-term: mức độ 3 và 4',
    ])
  })

  test('states sums that are all read and all hold', () => {
    expect(check.sums.length).toBeGreaterThan(40)
    expect(check.sums.filter(({ holds }) => !holds)).toEqual([])
  })

  test.each([
    ['a figure of a sentence', 'trước hạn 1.232', 'trước hạn 1.233'],
    ['a rate', '(98,83%)', '(98,38%)'],
    ['a cell of form II.06a', '\t743\t', '\t742\t'],
    ['a date', 'đến ngày 06/6/2024', 'đến ngày 06/3/2024'],
    ['a count of documents', 'ban hành 5 thông báo', 'ban hành 6 thông báo'],
  ])('one change is noticed: %s', (_, from, to) => {
    const place = from.includes('đến ngày') ? text.lastIndexOf(from) : text.indexOf(from)
    expect(place).toBeGreaterThan(0)
    const changed = text.slice(0, place) + to + text.slice(place + from.length)
    const after = checkText(changed, { period, unit: 'UBND xã Tịnh Châu' })
    expect(after.findings.length).toBeGreaterThan(check.findings.length)
  })
})

test.each([
  { from: '2023-12-15', to: '2024-03-14' },
  { from: '2024-03-15', to: '2024-06-14' },
  { from: '2024-01-15', to: '2024-02-14' },
  { from: '2023-12-15', to: '2024-06-14', clock: 'occurred' },
  { from: '2023-12-15', to: '2024-12-14' },
] as const)('our report from $from to $to contradicts itself nowhere', async (question) => {
  const report = await computeReport(test$.db, 1, question)
  const { findings, period } = checkText(textOf(renderHtml(report.document)))
  expect(period).toEqual({ from: question.from, to: question.to })
  expect(findings.filter(({ severity }) => severity === 'contradiction')).toEqual([])
})

/** What a reader sees: a line for each paragraph and each row, a tab between cells. */
const textOf = (html: string): string => {
  const $ = cheerio.load(html)
  $('script,style').remove()
  $('tr').each((_, row) => {
    const cells = $(row)
      .children('td,th')
      .map((_index, cell) => $(cell).text().trim())
    $(row).replaceWith(`<p>${cells.get().join('\t')}</p>`)
  })
  $('br').replaceWith('\n')
  $('p,li,h1,h2,h3,h4,div').append('\n')
  return $('body')
    .text()
    .replace(/\n\s*\n+/g, '\n')
}
