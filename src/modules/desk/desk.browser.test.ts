import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { instantAt } from '#platform/time.ts'
import { launchBrowser, SCREENS } from '../../../test/support/browser.ts'
import { useDatabase } from '../../../test/support/database.ts'
import { overflowOf, seriousFaults } from '../../../test/support/page-faults.ts'
import { aDossierInProgress, anOffice, moved, type Office } from '../dossiers/dossiers.builder.ts'
import { type Person, useDesk } from './desk.builder.ts'
import { hub } from './live/changes-hub.ts'

const test$ = useDatabase()
const desk = useDesk(test$, { now: () => instantAt('2024-06-12', '09:00') })
let office: Office
let browser: Browser
let page: Page
let home = ''
const codes: string[] = []

const NAMES = [
  'Nguyễn Thị Ngọc Ánh',
  'Đỗ Văn Bình',
  'Phạm Thị Chi',
  'Lê Hữu Dũng',
  'Trần Thị Hồng Én',
]

const openAs = async (person: Person, screen: keyof typeof SCREENS): Promise<Page> => {
  const context = await browser.newContext({ viewport: SCREENS[screen], locale: 'vi-VN' })
  await context.addCookies([{ name: 'the', value: person, url: home }])
  const opened = await context.newPage()
  await opened.goto(`${home}/viec-cua-toi?xep=ma`)
  return opened
}

beforeAll(async () => {
  office = await anOffice(test$.db)
  for (let number = 0; number < 30; number++) {
    const name = NAMES[number % NAMES.length] ?? ''
    const applicant = { name, citizenNumber: null, phone: null, address: 'Thôn Đông' }
    const day = number < 6 ? '2024-06-05' : '2024-06-07'
    const time = `08:${String(number + 10)}`
    codes.push((await aDossierInProgress(office.as('clerk', day, time), { applicant })).code)
  }
  await desk.app.listen({ host: '127.0.0.1', port: 0 })
  const [address] = desk.app.addresses()
  home = `http://127.0.0.1:${typeof address === 'object' ? address.port : 0}`
  browser = await launchBrowser()
  page = await openAs('hoa', 'desk')
}, 60_000)
afterAll(() => browser?.close())

const hereIs = () => page.locator('tr[data-here] th').textContent()
const pickedWords = () => page.locator('[data-picked]').textContent()

test('at least fourteen rows stand on the screen of an old PC, each of one line', async () => {
  const heights = await page.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const { height, bottom } = row.getBoundingClientRect()
      return { height, isSeen: bottom <= innerHeight }
    }),
  )
  for (const { height } of heights) expect(height).toBeGreaterThanOrEqual(34)
  for (const { height } of heights) expect(height).toBeLessThanOrEqual(36)
  expect(heights.filter(({ isSeen }) => isSeen).length).toBeGreaterThanOrEqual(14)
  expect(await overflowOf(page)).toBe(0)
})

test('by keys alone: down, up, pick, pick all, and the focus is always seen', async () => {
  await page.keyboard.press('j')
  expect(await hereIs()).toBe(codes[0])
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  expect(await hereIs()).toBe(codes[1])
  await page.keyboard.press('x')
  expect(await pickedWords()).toBe('Đã chọn 1 hồ sơ')
  await page.keyboard.press('a')
  expect(await pickedWords()).toBe('Đã chọn 30 hồ sơ')
  await page.keyboard.press('a')
  const focused = page.locator(':focus')
  expect(await focused.textContent()).toBe(codes[1])
  const ring = await focused.evaluate((link) => {
    const { outlineStyle, boxShadow } = getComputedStyle(link)
    return outlineStyle !== 'none' || boxShadow !== 'none'
  })
  expect(ring).toBe(true)
})

test('Enter opens the dossier, and one is back where one was', async () => {
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/ho-so/${codes[1]}`)
  await page.goBack()
  expect(await page.locator('tbody tr').count()).toBe(30)
})

test('the table of keys opens, has no fault, and closes', async () => {
  await page.keyboard.press('?')
  expect(await page.locator('dialog[open]').textContent()).toContain('Chọn hoặc bỏ chọn tất cả')
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await page.locator('dialog[open]').count()).toBe(0)
})

test('in the search box keys are letters', async () => {
  await page.goto(`${home}/viec-cua-toi?xep=ma`)
  await page.keyboard.press('/')
  await page.keyboard.type('ajx')
  expect(await page.locator('.office-search input').inputValue()).toBe('ajx')
  expect(await page.locator('tr[data-here]').count()).toBe(0)
  await page.locator('.office-search input').fill('ngoc anh')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/tim?q=ngoc+anh')
  expect(await page.locator('tbody tr').count()).toBe(6)
  await page.goto(`${home}/viec-cua-toi?xep=ma`)
})

test('what a colleague changes is told and shown without taking the focus', async () => {
  await expect.poll(() => hub.size(1), { timeout: 5000 }).toBeGreaterThan(0)
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('j')
  const focused = await page.locator(':focus').textContent()
  await page.keyboard.press('x')
  await moved(
    office.as('specialist', '2024-06-12', '09:05'),
    { code: codes[0] ?? '' },
    'start-verification',
  )
  hub.tell({ unitId: 1, code: codes[0] ?? '' })
  const row = page.locator('tbody tr', { hasText: codes[0] ?? '' })
  await expect.poll(() => row.textContent(), { timeout: 5000 }).toContain('Đang xác minh')
  expect(await page.locator('.worklist-news').textContent()).toBe(
    'Có 1 hồ sơ mới thay đổi. Tải lại danh sách',
  )
  expect(await page.locator(':focus').textContent()).toBe(focused)
  expect(await page.locator('tbody input:checked').count()).toBe(1)
})

test('rows are picked and acted upon without a script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: SCREENS.desk })
  await context.addCookies([{ name: 'the', value: 'hoa', url: home }])
  const plain = await context.newPage()
  await plain.goto(`${home}/viec-cua-toi?xep=ma`)
  await plain.locator(`input[value="${codes[5]}"]`).check()
  await plain.getByRole('button', { name: 'Giải quyết xong' }).click()
  await plain.getByLabel(`Mã kết quả của ${codes[5]}`).fill('KQ-77')
  await plain.getByLabel(`Tệp kết quả của ${codes[5]}`).fill('trich-luc.pdf')
  await plain.getByRole('button', { name: 'Làm 1 hồ sơ' }).click()
  expect(await plain.locator('[role=status] h2').textContent()).toBe('Đã làm 1 hồ sơ')
  await context.close()
})

test.each(['desk', 'phone'] as const)('no page has a serious fault: %s', async (screen) => {
  const opened = await openAs('duc', screen)
  for (const path of ['/viec-cua-toi', '/cuoi-ngay', '/nhac-viec', '/lanh-dao', '/tim?q=anh']) {
    await opened.goto(`${home}${path}`)
    expect(await overflowOf(opened), path).toBe(0)
    expect(await seriousFaults(opened), path).toEqual([])
  }
})

test('the stream ends with the session', async () => {
  desk.signedOut.add('hoa')
  const reply = await page.request.get(`${home}/viec-cua-toi/thay-doi`)
  expect(reply.status()).toBe(401)
  desk.signedOut.clear()
})
