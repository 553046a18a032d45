import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { instantAt } from '#platform/time.ts'
import { launchBrowser, openPage, SCREENS } from '../../../../test/support/browser.ts'
import { useDemoDatabase } from '../../../../test/support/demo-database.ts'
import { overflowOf, seriousFaults } from '../../../../test/support/page-faults.ts'
import { aDesk } from './desk.builder.ts'

const CARD = '051085001234||Nguyễn Văn Bình|15031985|Nam|Thôn Tây, xã Tịnh Châu|15042021'

/** The machine of a test may be busy. */
const PATIENT = { timeout: 10_000 }

const test$ = useDemoDatabase()
let desk: FastifyInstance
let browser: Browser
let page: Page
let home: string
beforeAll(async () => {
  desk = aDesk(
    () => test$.db,
    () => instantAt('2024-06-05', '09:10'),
  )
  home = await desk.listen({ host: '127.0.0.1', port: 0 })
  browser = await launchBrowser()
  page = await openPage(browser, 'desk', `${home}/tiep-nhan`)
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

const type = (text: string) => page.keyboard.type(text)
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'))
const cursorAt = (name: string) => expect.poll(focused, PATIENT).toBe(name)
const value = (name: string) => page.locator(`[name="${name}"]`).inputValue()
const arrived = (path: string) => page.waitForURL((url) => url.pathname.startsWith(path))
const count = async () =>
  (await test$.owner.query('select count(*)::int as n from dossiers.dossier')).rows[0].n

test('a birth is registered by keys alone: the procedure, the card, the papers, and it is received', async () => {
  const before = await count()
  await cursorAt('q')
  await type('dang ky khai sinh')
  await expect
    .poll(() => page.locator('.choices li').first().textContent(), PATIENT)
    .toContain('khai sinh')
  await page.locator('.choices a', { hasText: '1.001193' }).focus()
  await press('Enter')
  await arrived('/tiep-nhan/ho-so')

  await cursorAt('tim')
  await type(CARD)
  await press('Enter')
  await cursorAt('du')
  expect([await value('ten'), await value('sinh')]).toEqual(['Nguyễn Văn Bình', '15/03/1985'])
  expect(await count()).toBe(before)

  await press('Space', 'Control+Enter')
  await arrived('/tiep-nhan/da-nhan')
  expect(await page.locator('.received__code').textContent()).toMatch(/-240605-\d{4}$/)
  expect(await count()).toBe(before + 1)
  await press('Enter')
  await arrived('/tiep-nhan')
  await cursorAt('q')
})

test('a card that the scanner ends with Enter is asked for once', async () => {
  await page.goto(`${home}/tiep-nhan/ho-so?thu-tuc=1.001193`)
  await cursorAt('tim')
  let asked = 0
  page.on('request', (request) => {
    if (request.method() === 'POST') asked++
  })
  await type(CARD)
  await press('Enter')
  await cursorAt('du')
  await page.waitForLoadState('networkidle')
  expect(asked).toBe(1)
  page.removeAllListeners('request')
  await page.goto(`${home}/tiep-nhan`)
})

test('a number picks the procedure, a name the person, a digit the one of many', async () => {
  await type('1')
  await press('Enter')
  await arrived('/tiep-nhan/ho-so')
  await cursorAt('tim')
  await type('nguyen van')
  await press('Enter')
  await expect.poll(() => page.locator('.reception__matches li').count(), PATIENT).toBe(9)
  const third = (await page.locator('.reception__matches li').nth(2).textContent()) ?? ''
  await press('3')
  await expect.poll(() => value('ten'), PATIENT).not.toBe('')
  expect(third).toContain(await value('ten'))
})

test('the fee follows what is typed, and the cursor stays', async () => {
  await page.locator('[name="so-ban"]').fill('3')
  await press('Tab')
  await expect
    .poll(() => page.locator('[data-live="phi"]').textContent(), PATIENT)
    .toContain('6.000 đ')
  expect(await focused()).toBe('so-trang')
})

test('when the line is cut nothing typed is lost, and pressing again makes one dossier', async () => {
  const before = await count()
  await page.locator('[name="du"]').check()
  await page.context().setOffline(true)
  await press('Control+Enter')
  await expect.poll(() => page.getByRole('alert').textContent(), PATIENT).toContain('Mất kết nối')
  const name = await value('ten')
  await page.context().setOffline(false)
  await page.reload()
  await page.getByRole('button', { name: 'Lấy lại' }).click()
  expect([await value('ten'), await value('so-ban')]).toEqual([name, '3'])
  await page.locator('[name="ten"]').focus()
  await press('Control+Enter')
  await arrived('/tiep-nhan/da-nhan')
  expect(await count()).toBe(before + 1)
  await page.goto(`${home}/tiep-nhan/ho-so?thu-tuc=2.000815`)
  expect(await page.getByRole('button', { name: 'Lấy lại' }).count()).toBe(0)
})

test('what is refused takes the cursor to what is wrong and keeps what was typed', async () => {
  await page.goto(`${home}/tiep-nhan/ho-so?thu-tuc=1.001193`)
  await cursorAt('tim')
  await type('Lê Thị Chưa Gặp')
  await press('Enter')
  await expect.poll(() => value('ten'), PATIENT).toBe('Lê Thị Chưa Gặp')
  await press('Control+Enter')
  await expect
    .poll(() => page.locator('.ds-error-summary').textContent(), PATIENT)
    .toContain('nơi cư trú')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('ds-error-summary')
  expect(await value('ten')).toBe('Lê Thị Chưa Gặp')
})

test('a table of many is filled and accepted by keys alone', async () => {
  const before = await count()
  await page.goto(`${home}/tiep-nhan/hang-loat?thu-tuc=2.000815`)
  await cursorAt('so-1')
  await type(CARD)
  await press('Enter')
  await cursorAt('so-2')
  expect(await value('ten-1')).toBe('Nguyễn Văn Bình')
  await type('051190000777')
  await press('Tab')
  await type('Trần Thị Hoa')
  await page.locator('[name="dia-chi-chung"]').focus()
  await type('Xã Tịnh Châu')
  await page.locator('[name="du"]').focus()
  await press('Space', 'Control+Enter')
  await arrived('/tiep-nhan/hang-loat/')
  expect(await page.locator('tbody tr').count()).toBe(2)
  expect(await count()).toBe(before + 2)
})

test('an answer that comes late leaves the cursor where somebody types on', async () => {
  await page.route('**/tiep-nhan/hang-loat', async (route) => {
    await setTimeout(250)
    await route.continue()
  })
  await page.goto(`${home}/tiep-nhan/hang-loat?thu-tuc=2.000815`)
  await cursorAt('so-1')
  await type(CARD)
  await press('Enter')
  await cursorAt('so-2')
  await type('051190000777')
  await press('Tab')
  await page.keyboard.type('Trần Thị Hoa', { delay: 60 })
  await expect.poll(() => value('so-2'), PATIENT).toBe('051190000777')
  expect(await value('ten-2')).toBe('Trần Thị Hoa')
  expect(await focused()).toBe('ten-2')
  await page.unroute('**/tiep-nhan/hang-loat')
})

test('without script it goes in steps, and all that was typed comes along', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: SCREENS.desk })
  page = await plain.newPage()
  await page.goto(`${home}/tiep-nhan?q=khai+sinh`)
  await page.locator('.choices a', { hasText: '1.001193' }).click()
  await page.locator('[name="tim"]').fill(CARD)
  await press('Enter')
  await expect.poll(() => value('ten'), PATIENT).toBe('Nguyễn Văn Bình')
  expect(await value('so')).toBe('051085001234')
  await page.locator('[name="dia-chi"]').fill('')
  await page.locator('[name="du"]').check()
  await page.getByRole('button', { name: 'Tiếp nhận hồ sơ' }).click()
  await page.locator('.ds-error-summary', { hasText: 'nơi cư trú' }).waitFor()
  expect(await value('ten')).toBe('Nguyễn Văn Bình')
  await page.locator('[name="dia-chi"]').fill('Thôn Tây')
  await page.getByRole('button', { name: 'Tiếp nhận hồ sơ' }).click()
  await arrived('/tiep-nhan/da-nhan')
  await plain.close()
})

test('every page fits both screens and axe finds nothing serious', async () => {
  page = await openPage(browser, 'desk', home)
  const lacking = 'thu-tuc=1.001193&ten=A+B&dia-chi=C&giay-1=thieu&so=051193926557'
  const forms = ['ho-so?thu-tuc=1.001193', 'ho-so?thu-tuc=2.000815', `ho-so?${lacking}`]
  for (const path of ['', '/hang-loat', '/chua-nhan', ...forms.map((form) => `/${form}`)])
    for (const [screen, size] of Object.entries({
      ...SCREENS,
      zoomed: { width: 341, height: 192 },
    })) {
      await page.setViewportSize(size)
      await page.goto(`${home}/tiep-nhan${path}`)
      expect(await overflowOf(page), `${path} on a ${screen}`).toBeLessThanOrEqual(0)
      expect(await seriousFaults(page), `${path} on a ${screen}`).toEqual([])
    }
}, 90_000)
