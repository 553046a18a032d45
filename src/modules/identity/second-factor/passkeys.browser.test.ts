import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, SCREENS } from '../../../../test/support/browser.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { listen, useOffice } from '../../../../test/support/office.ts'
import { seriousFaults } from '../../../../test/support/page-faults.ts'
import { aPerson, bookFaults } from '../identity.builder.ts'

const test$ = useDatabase()
const office = useOffice(test$)
const PASSWORD = 'con trâu đi trước'
let browser: Browser
let page: Page
let home: string

/** A browser with a key of its own, as a laptop with a fingerprint reader has. */
beforeAll(async () => {
  await aPerson(test$.db, { loginName: 'an', password: PASSWORD })
  home = (await listen(office)).replace('127.0.0.1', 'localhost')
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: SCREENS.desk })
  const tools = await page.context().newCDPSession(page)
  await tools.send('WebAuthn.enable')
  await tools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', automaticPresenceSimulation: true },
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
    },
  })
})
afterAll(() => browser?.close())

const heading = () => page.locator('h1').first().textContent()
const signIn = async () => {
  await page.goto(`${home}/dang-nhap?ve=/tai-khoan`)
  await page.fill('[name=loginName]', 'an')
  await page.fill('[name=password]', PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.search === '')
}

test('a passkey is added from the account, with recovery codes', async () => {
  await signIn()
  await page.goto(`${home}/tai-khoan/lop-hai`)
  expect(await seriousFaults(page)).toEqual([])
  await page.fill('[name=label]', 'Máy ở phòng')
  await page.getByRole('button', { name: 'Tạo khóa truy cập' }).click()
  await page.locator('.sign-in__codes li').first().waitFor()
  expect(await page.locator('.sign-in__codes li').count()).toBe(10)
  await page.goto(`${home}/tai-khoan`)
  expect(await page.locator('.factor-list').textContent()).toContain('Máy ở phòng')
  expect(await seriousFaults(page)).toEqual([])
})

test('from then on the password needs the key, and the key lets in', async () => {
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await signIn()
  expect((await heading())?.trim()).toBe('Xác thực lớp thứ hai')
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click()
  await page.waitForURL(/tai-khoan$/)
  expect((await heading())?.trim()).toBe('Người dùng an')
})

test('the key also answers when a screen was left open and more is to be changed', async () => {
  await test$.owner.query(
    `update identity.session set proved_at = proved_at - interval '11 minutes'`,
  )
  await page.goto(`${home}/tai-khoan/lop-hai`)
  expect((await heading())?.trim()).toBe('Xác nhận lại')
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Xác nhận bằng khóa truy cập' }).click()
  await page.getByRole('heading', { name: 'Thêm lớp bảo vệ thứ hai' }).waitFor()
  await page.goto(`${home}/tai-khoan`)
})

test('a reply of the key that was sent once lets nobody in again', async () => {
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await signIn()
  const sent = page.waitForRequest((request) => request.url().endsWith('/lop-hai'))
  await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click()
  const reply = new URLSearchParams((await sent).postData() ?? '').get('reply') ?? ''
  await page.waitForURL(/tai-khoan$/)
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await signIn()
  await page.evaluate((stolen) => {
    const form = document.querySelector<HTMLFormElement>('form[data-passkey]')
    const field = form?.querySelector<HTMLInputElement>('[name=reply]')
    if (field) field.value = stolen
    form?.submit()
  }, reply)
  await page.locator('.ds-error-summary').waitFor()
  expect(await page.locator('.ds-error-summary').textContent()).toContain('không đúng')
})

test('the books are whole', async () => {
  expect(await bookFaults(test$.ownerUrl)).toEqual([])
  expect(office.unexpected).toEqual([])
})
