import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage, SCREENS } from '../../../../test/support/browser.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { overflowOf, seriousFaults } from '../../../../test/support/page-faults.ts'
import { aPdf, aPicture } from '../../digitisation/scans.builder.ts'
import { aDossier, anOffice, aPaper } from '../dossiers.builder.ts'
import { aScanOffice } from './scan-office.builder.ts'

const test$ = useDatabase()
const files = mkdtempSync(join(tmpdir(), 'motcua-giay-to-'))
const inFolder = (name: string, bytes: Buffer) => {
  writeFileSync(join(files, name), bytes)
  return join(files, name)
}

let scans: ReturnType<typeof aScanOffice>
let browser: Browser
let desk: Page
let home = ''
let board = ''

beforeAll(async () => {
  const port = await aFreePort()
  home = `http://127.0.0.1:${port}`
  scans = aScanOffice(test$.db, { publicAddress: home })
  await scans.app.listen({ host: '127.0.0.1', port })
  const office = await anOffice(test$.db)
  const papers = [
    aPaper({ name: 'Tờ khai đăng ký giám hộ', digitised: false }),
    aPaper({ name: 'Văn bản cử người giám hộ theo quy định của Bộ luật Dân sự', digitised: false }),
    aPaper({ name: 'Giấy chứng sinh', digitised: false, kind: 'certified' }),
  ]
  const { code } = await aDossier(office.as('clerk', '2024-06-05'), { papers })
  board = `${home}/ho-so/${code}/quet`
  browser = await launchBrowser()
  desk = await openPage(browser, 'desk', board)
})
afterAll(async () => {
  await browser?.close()
  await scans.close()
  rmSync(files, { recursive: true })
})

const group = (page: Page, owner: string) => page.locator(`[data-owner="${owner}"] .scan-page`)
const uploads = (page: Page) => page.locator('.scan-uploads li')
const press = (name: string) => desk.getByRole('button', { name, exact: true }).click()
const tick = async (owner: string, ...places: number[]) => {
  for (const place of places) await group(desk, owner).nth(place).getByRole('checkbox').check()
}

test('three files dropped on the page arrive, with what became of each', async () => {
  const dropped = [
    {
      name: 'to-khai.pdf',
      type: 'application/pdf',
      bytes: await aPdf(['To khai, trang 1', 'To khai, trang 2']),
    },
    {
      name: 'van-ban.jpg',
      type: 'image/jpeg',
      bytes: aPicture({ width: 1600, height: 1100, words: 'Van ban' }),
    },
    { name: 'la.exe', type: 'application/pdf', bytes: Buffer.from('MZ') },
  ].map(({ bytes, ...file }) => ({ ...file, base64: bytes.toString('base64') }))
  await desk.evaluate((given) => {
    const data = new DataTransfer()
    for (const { name, type, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      data.items.add(new File([bytes], name, { type }))
    }
    document
      .querySelector('.scan-drop')
      ?.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      )
  }, dropped)
  await group(desk, 'chua-xep').nth(2).waitFor()
  await desk.locator('.scan-uploads li[data-state=refused]').waitFor()
  const words = await uploads(desk).allTextContents()
  expect(words).toEqual([
    'to-khai.pdf✓ Đã nhận 2 trang.',
    'van-ban.jpg✓ Đã nhận 1 trang.',
    expect.stringContaining('la.exe! Không nhận: Đây không phải tệp PDF'),
  ])
})

test('pages are turned and laid with their papers, by keyboard too', async () => {
  await tick('chua-xep', 2)
  await press('Xoay phải')
  await tick('chua-xep', 0, 1)
  await desk.getByLabel('Nơi xếp').selectOption({ label: '1. Tờ khai đăng ký giám hộ' })
  await press('Xếp vào')
  expect(await group(desk, '1').count()).toBe(2)
  const box = group(desk, 'chua-xep').first().getByRole('checkbox')
  await box.focus()
  await desk.keyboard.press('Space')
  await desk.getByLabel('Nơi xếp').selectOption('2')
  await desk.getByRole('button', { name: 'Xếp vào' }).focus()
  await desk.keyboard.press('Enter')
  await group(desk, '2').first().waitFor()
  expect(await desk.locator('h1').textContent()).toContain('Đã số hóa 2/3 giấy tờ')
})

test('what is taken out comes back with one press', async () => {
  await tick('1', 1)
  await press('Bỏ')
  expect(await group(desk, '1').count()).toBe(1)
  await press('Hoàn tác')
  expect(await group(desk, '1').count()).toBe(2)
})

test('an upload goes on where the line broke', async () => {
  const big = aPicture({ as: 'png', width: 1500, height: 2100, words: 'Giay chung sinh' })
  const path = inFolder('giay-chung-sinh.png', Buffer.concat([big, noise(900_000)]))
  let pieces = 0
  await desk.route('**/tai-len/**', (route) => {
    if (route.request().method() === 'POST' && ++pieces === 2) return route.abort('connectionreset')
    return route.continue()
  })
  await desk.getByLabel('Tệp PDF hoặc ảnh').setInputFiles(path)
  await desk.locator('select[name=vao]').selectOption('3')
  await press('Tải lên')
  await group(desk, '3').first().waitFor()
  expect(pieces).toBeGreaterThan(2)
  await desk.unroute('**/tai-len/**')
  expect(await desk.locator('h1').textContent()).toContain('Đã số hóa 3/3 giấy tờ')
})

test('a telephone that reads the code sends a page, and the desk sees it come', async () => {
  await press('Hiện mã QR')
  await desk.locator('.scan-qr svg').waitFor()
  const cookies = await desk.context().cookies()
  const token = cookies.find(({ name }) => name === 'motcua-ghep')?.value
  const phone = await openPage(browser, 'phone', `${home}/quet/${token}`)
  const shot = aPicture({ width: 1200, height: 1600, words: 'Chup bang dien thoai' })
  await phone.getByLabel('Chụp một trang').setInputFiles(inFolder('IMG_0001.jpg', shot))
  await phone.locator('.scan-uploads li[data-state=done]').waitFor()
  expect(await phone.locator('.scan-uploads').textContent()).toContain('Đã nhận 1 trang')
  await group(desk, 'chua-xep').first().waitFor()
  expect(await group(desk, 'chua-xep').first().textContent()).toContain('điện thoại')
  expect(await overflowOf(phone)).toBeLessThanOrEqual(0)
  expect(await seriousFaults(phone)).toEqual([])
  await phone.context().close()
}, 60_000)

test('each page fits both screens and axe finds nothing serious', async () => {
  const large = await group(desk, '2').first().getByRole('link').getAttribute('href')
  for (const address of [board, `${home}${large}`])
    for (const [screen, size] of Object.entries(SCREENS)) {
      await desk.setViewportSize(size)
      await desk.goto(address)
      expect(await overflowOf(desk), `${address} on a ${screen}`).toBeLessThanOrEqual(0)
      expect(await seriousFaults(desk), `${address} on a ${screen}`).toEqual([])
    }
  expect(scans.unexpected).toEqual([])
}, 90_000)

/** Bytes after the end of a picture, such as cameras add; they make it heavy. */
const noise = (size: number): Buffer =>
  Buffer.from(Array.from({ length: size }, (_, place) => (place * 7919) % 251))

const aFreePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const at = probe.address()
      probe.close(() => resolve(typeof at === 'object' && at ? at.port : 0))
    })
  })
