import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage, SCREENS } from '../support/browser.ts'
import { useDemoDatabase } from '../support/demo-database.ts'
import { listen, useOffice } from '../support/office.ts'
import { overflowOf, seriousFaults } from '../support/page-faults.ts'

const office = useOffice(useDemoDatabase())
let browser: Browser
let page: Page
let home: string
let reportAt: string
let issuedAt: string

beforeAll(async () => {
  home = await listen(office)
  browser = await launchBrowser()
  page = await openPage(browser, 'desk', home, office.cookie())
})
afterAll(() => browser?.close())

const link = (name: string | RegExp) => page.getByRole('link', { name }).first()
const button = (name: string) => page.getByRole('button', { name })
const wordsOf = async (part: Locator): Promise<string> => (await part.textContent())?.trim() ?? ''
const heading = () => wordsOf(page.getByRole('heading', { level: 1 }).first())
const field = (name: string) => page.locator(`[name="${name}"]`)
const figure = (label: string) =>
  page.locator('.figure-tile', { hasText: label }).locator('a').first()
const figureText = async (label: string) => (await wordsOf(figure(label))).split(/\s/)[0]
const rows = () => page.locator('tbody tr').count()
const statusAfter = async (act: () => Promise<void>): Promise<number> => {
  const [response] = await Promise.all([page.waitForResponse(() => true), act()])
  return response.status()
}

test('from the home page to the report of the half-year, which says 1.286', async () => {
  await link('Báo cáo cải cách hành chính').click()
  await link('6 tháng đầu năm 2024').click()
  reportAt = page.url()
  expect(await heading()).toBe('Báo cáo cải cách hành chính 6 tháng đầu năm 2024')
  expect(await figureText('Tổng số hồ sơ tiếp nhận')).toBe('1.286')
  expect(await wordsOf(page.locator('.official-document'))).toContain('1.286')
})

test('the figure opens the list it was counted from', async () => {
  await figure('Tổng số hồ sơ tiếp nhận').click()
  expect(await heading()).toContain(': 1.286')
  expect(await rows()).toBe(50)
  const first = await wordsOf(page.locator('tbody tr').first())
  await link('Trang sau').click()
  expect(await wordsOf(page.locator('tbody tr').first())).not.toBe(first)
  expect(await wordsOf(page.locator('.pagination'))).toContain('Đang xem 51–100 trong 1.286')
})

test('the list is narrowed by words and taken away as a file', async () => {
  await field('tim').fill('231207-0001')
  await button('Lọc').click()
  expect(await rows()).toBe(1)
  await link('Bỏ lọc').click()
  expect(await rows()).toBe(50)
  const [file] = await Promise.all([page.waitForEvent('download'), link(/CSV/).click()])
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n')
  expect(lines.length).toBe(1 + 1286)
  expect(lines[0]).toContain('Mã hồ sơ')
})

test('by the click 39 dossiers are late, by the work none', async () => {
  await page.goto(reportAt)
  expect(await figureText('Giải quyết quá hạn')).toBe('39')
  await link('Xem theo thời điểm thực hiện').click()
  expect(await figureText('Giải quyết quá hạn')).toBe('0')
  await link('Xem theo thời điểm ghi nhận').click()
  expect(await figureText('Giải quyết quá hạn')).toBe('39')
})

test('how each figure is counted stands a click away', async () => {
  await link('Cách tính từng chỉ tiêu').click()
  expect(await wordsOf(page.locator('main'))).toContain('cộng hồ sơ tiếp nhận trước kỳ')
})

test('a wrong cell is refused with all that was typed, a right one is kept', async () => {
  await page.goto(reportAt)
  expect(await button('Chốt báo cáo').count()).toBe(0)
  await link('Soạn các chỗ này').click()
  await field('section:IV').fill('Tiếp tục thực hiện Kế hoạch số 98/KH-UBND.')
  await field('section:V').fill('Không có.')
  for (const [cell, value] of Object.entries({
    '7.3': '2',
    '7.5': '2',
    '7.6': '100',
    '7.8': '100',
  }))
    await field(`value:${cell}`).fill(value)
  await field('value:7.4').fill('nhiều')
  expect(await statusAfter(() => button('Lưu phần soạn').click())).toBe(422)
  expect(await wordsOf(page.locator('.ds-error-summary'))).toContain('nhập một số')
  expect(await field('section:IV').inputValue()).toContain('98/KH-UBND')
  expect(await field('value:7.4').inputValue()).toBe('nhiều')
  await field('value:7.4').fill('98,5')
  await button('Lưu phần soạn').click()
  expect(await wordsOf(page.getByRole('status'))).toContain('Đã lưu')
  expect(await field('value:7.4').inputValue()).toBe('98,5')
})

test('what is complete can be issued, once, and is listed with its hash', async () => {
  await link('Mở báo cáo').click()
  const issueAt = await page.locator('form[action^="/bao-cao/chot"]').getAttribute('action')
  await button('Chốt báo cáo').click()
  expect(await wordsOf(page.getByRole('status'))).toContain('Đã chốt báo cáo')
  issuedAt = page.url().replace(/\?.*/, '')
  const hash = (await wordsOf(page.locator('code', { hasText: /^[0-9a-f]{64}$/ }))).slice(0, 12)
  const again = await office.ask({
    method: 'POST',
    url: issueAt ?? '',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(`${home}${again.headers.location}`).toBe(`${issuedAt}?da=chot`)
  await page.goto(`${home}/bao-cao`)
  const listed = page.locator('section', { hasText: 'Báo cáo đã chốt' }).last().locator('tbody tr')
  expect(await listed.allInnerTexts()).toEqual([expect.stringContaining(hash)])
})

test('the books go on, the issued report stays to the letter', async () => {
  const frozen = await download()
  const { hash, ...content } = JSON.parse(frozen)
  expect(content.indicators['tasks.plan.completed'].value).toBe(15)
  expect(createHash('sha256').update(JSON.stringify(content)).digest('hex')).toBe(hash)
  await completeTask('Thực hiện chuyển đổi vị trí công tác năm 2024')
  await page.goto(reportAt)
  expect(await figureText('Số nhiệm vụ đã hoàn thành')).toBe('16')
  expect(await download()).toBe(frozen)
  await page.goto(issuedAt)
  await link('Tính lại và đối chiếu').click()
  expect(await wordsOf(page.getByRole('status'))).toContain('Tính lại: khớp')
})

const ZOOMED = { width: 341, height: 192 }

test('every page of the way fits both screens and axe finds nothing serious', async () => {
  const query = new URL(reportAt).search
  const records = `/bao-cao/so-lieu/dossiers.received${query}`
  const reports = ['/bao-cao', `/bao-cao/cchc${query}`, records, `/bao-cao/soan${query}`]
  const answers = ['/bao-cao/cchc', '/khong-co', issuedAt.replace(home, '')]
  const others = ['/', '/bao-cao/dinh-nghia', '/nhiem-vu', '/nhiem-vu/moi', '/ho-so', '/thu-tuc']
  for (const path of [...reports, ...answers, ...others, '/lich-lam-viec']) {
    await page.setViewportSize(ZOOMED)
    await page.goto(home + path)
    expect(await overflowOf(page), `${path} at 400%`).toBeLessThanOrEqual(0)
    for (const [screen, size] of Object.entries(SCREENS)) {
      await page.setViewportSize(size)
      expect(await overflowOf(page), `${path} on a ${screen}`).toBeLessThanOrEqual(0)
      expect(await seriousFaults(page), `${path} on a ${screen}`).toEqual([])
    }
  }
}, 90_000)

const download = async (): Promise<string> =>
  (await office.ask({ url: `${issuedAt.replace(home, '')}/bao-cao.json` })).body

const completeTask = async (title: string): Promise<void> => {
  await page.goto(`${home}/nhiem-vu`)
  await link(title).click()
  await field('completed_on').fill('2024-06-01')
  await field('evidence').fill('Quyết định số 50/QĐ-UBND')
  await button('Lưu thay đổi').click()
  expect(await wordsOf(page.getByRole('status'))).toContain('Đã lưu')
}
