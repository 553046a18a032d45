import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aFolder } from '#platform/files/files.builder.ts'
import type { Actor } from '#platform/request.ts'
import { launchBrowser, SCREENS } from '../../../../test/support/browser.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { overflowOf, seriousFaults } from '../../../../test/support/page-faults.ts'
import { anOffice, type Office } from '../dossiers.builder.ts'
import { getDossier } from '../dossiers.sql.ts'
import { aDesk, personIn, type TestDesk } from './desk.builder.ts'
import { act, aDossierIn } from './stories.builder.ts'

const test$ = useDatabase()
const { folder, remove } = aFolder()
let office: Office
let desk: TestDesk
let browser: Browser
let home: string
const opened: BrowserContext[] = []

beforeAll(async () => {
  office = await anOffice(test$.db)
  desk = await aDesk(test$.db, folder)
  await desk.server.listen({ host: '127.0.0.1', port: 0 })
  const [address] = desk.server.addresses()
  if (typeof address !== 'object') throw new Error('the desk does not listen')
  home = `http://127.0.0.1:${address.port}`
  browser = await launchBrowser()
})
afterAll(async () => {
  for (const context of opened) await context.close()
  await browser?.close()
  await desk?.close()
  remove()
})

const openAs = async (
  who: Actor,
  url: string,
  { screen = 'desk', script = true }: { screen?: keyof typeof SCREENS; script?: boolean } = {},
): Promise<Page> => {
  await desk.get(who, '/ho-so')
  const context = await browser.newContext({
    ...{ viewport: SCREENS[screen], locale: 'vi-VN', javaScriptEnabled: script },
  })
  opened.push(context)
  const value = encodeURIComponent(JSON.stringify(who))
  await context.addCookies([{ name: 'who', value, url: home }])
  const page = await context.newPage()
  await page.goto(`${home}${url}`)
  return page
}
const read = (code: string) => test$.db.read({ unitId: 1 }, (tx) => getDossier(tx, code))
/** Presses Tab until the thing has the focus. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 80; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${selector}`)
}

test('a dossier goes from the desk to its return by keyboard alone', async () => {
  const { code } = await aDossierIn(desk, office, 'accepted', { fee: 8000 })
  desk.pass(5)
  const clerk = await openAs(personIn('clerk'), `/ho-so/${code}`)
  await tabTo(clerk, '.next-act button')
  await clerk.keyboard.press('Enter')
  await clerk.waitForSelector('.ds-alert[role=status]')
  desk.pass(5)
  const specialist = await openAs(personIn('specialist'), `/ho-so/${code}`)
  await tabTo(specialist, '#o-finish-result-file')
  await specialist.keyboard.type('Bản giấy, tủ 3')
  await specialist.keyboard.press('Control+Enter')
  await specialist.waitForSelector('.ds-alert[role=status]')
  desk.pass(5)
  await clerk.goto(`${home}/ho-so/${code}`)
  await tabTo(clerk, '#o-take-payment-receipt-number')
  await clerk.keyboard.type('0001234')
  await clerk.keyboard.press('Enter')
  await clerk.waitForSelector('.ds-alert[role=status]')
  desk.pass(5)
  await tabTo(clerk, '#o-return-result-hand-over-proof')
  await clerk.keyboard.press('Control+Enter')
  await clerk.waitForSelector('.ds-error-summary')
  await clerk.waitForFunction(() => document.activeElement?.className === 'ds-error-summary')
  await tabTo(clerk, '.ds-error-summary a')
  await clerk.keyboard.press('Enter')
  await clerk.keyboard.type('Ký sổ số 12')
  await tabTo(clerk, 'input[name=returned]')
  await clerk.keyboard.press('Space')
  await clerk.keyboard.press('Control+Enter')
  await clerk.waitForSelector('.ds-alert[role=status]')
  expect(await read(code)).toMatchObject({ state: 'returned', paidBy: 'desk' })
})

test('the applicant signs on the screen, and the signature stands on the page', async () => {
  const { code } = await aDossierIn(desk, office, 'result-ready')
  desk.pass(5)
  const page = await openAs(personIn('clerk'), `/ho-so/${code}`, { screen: 'phone' })
  const canvas = page.locator('.signature canvas')
  await canvas.scrollIntoViewIfNeeded()
  const box = await canvas.boundingBox()
  if (!box) throw new Error('nowhere to sign')
  await page.mouse.move(box.x + 20, box.y + 80)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 30, { steps: 5 })
  await page.mouse.move(box.x + 200, box.y + 110, { steps: 5 })
  await page.mouse.up()
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-signature] input')?.files?.length === 1,
  )
  await page.locator('.next-act button[type=submit]').click()
  await page.waitForSelector('.ds-alert[role=status]')
  const picture = page.locator('.proof-image')
  await picture.scrollIntoViewIfNeeded()
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    100,
  )
})

test('without JavaScript one signs the book, and everything else works', async () => {
  const { code } = await aDossierIn(desk, office, 'result-ready')
  desk.pass(5)
  const page = await openAs(personIn('clerk'), `/ho-so/${code}`, { script: false })
  expect(await page.locator('.signature').isVisible()).toBe(false)
  await page.fill('#o-return-result-hand-over-proof', 'Ký sổ số 13')
  await page.locator('summary', { hasText: 'Việc này đã làm trước đó?' }).first().click()
  await page.click('.next-act button[type=submit]')
  await page.waitForSelector('.ds-alert[role=status]')
  expect((await read(code)).state).toBe('returned')
})

describe.each(['desk', 'phone'] as const)('on the %s', (screen) => {
  test.each([
    ['accepted', personIn('clerk')],
    ['in-progress', personIn('specialist')],
    ['in-progress', personIn('leader')],
    ['result-ready', personIn('clerk')],
    ['returned', personIn('specialist')],
  ] as const)('a dossier that is %s has no serious fault', async (state, who) => {
    const { code } = await aDossierIn(desk, office, state)
    desk.pass(5)
    const page = await openAs(who, `/ho-so/${code}`, { screen })
    expect(await seriousFaults(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
  })

  test('nor have a refused form, the late entries and their limit', async () => {
    const dossier = await aDossierIn(desk, office, 'in-progress')
    desk.at('2024-03-26', '09:00')
    await act(desk, dossier, 'finish', {
      typed: {
        ...{ 'result-code': `KQ-${dossier.code}`, proof: 'Số 31/BC-UBND' },
        ...{ 'occurred-day': '2024-03-20', 'occurred-time': '16:00' },
      },
    })
    const leader = await openAs(personIn('leader'), '/ho-so/ghi-nhan-muon', { screen })
    expect(await seriousFaults(leader)).toEqual([])
    const limit = await openAs(personIn('administrator'), '/quan-tri/ghi-nhan-muon', { screen })
    expect([await seriousFaults(limit), await overflowOf(limit)]).toEqual([[], 0])
    const page = await openAs(personIn('leader'), `/ho-so/${dossier.code}`, { screen })
    await page.locator('summary', { hasText: 'Dừng giải quyết hồ sơ' }).click()
    await page.locator('#viec-stop button[type=submit]').click()
    await page.waitForSelector('.ds-error-summary')
    expect([await seriousFaults(page), await overflowOf(page)]).toEqual([[], 0])
  })
})

test('nothing failed unexpectedly', () => {
  expect(desk.unexpected).toEqual([])
})
