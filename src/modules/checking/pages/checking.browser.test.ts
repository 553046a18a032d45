import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderDocx } from '#modules/official-documents'
import { launchBrowser, openPage, SCREENS } from '../../../../test/support/browser.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { overflowOf, seriousFaults } from '../../../../test/support/page-faults.ts'
import { anOffice } from '../../dossiers/office.builder.ts'
import { anOfficialDocument } from '../../official-documents/official-document.builder.ts'
import { readDocx } from '../files/docx/read-docx.ts'
import { A_WRONG_REPORT, useCheckingOffice } from './checking-office.builder.ts'

const test$ = useDatabase()
const office = useCheckingOffice(test$)
const folder = mkdtempSync(join(tmpdir(), 'motcua-journey-'))
let browser: Browser
let page: Page
let home: string

beforeAll(async () => {
  await anOffice(test$.db)
  home = `${await office.listen({ host: '127.0.0.1', port: 0 })}/kiem-tra-bao-cao`
  browser = await launchBrowser()
  page = await openPage(browser, 'desk', home)
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

const send = async (path: string): Promise<void> => {
  await page.goto(home)
  await page.getByLabel('Tệp báo cáo').setInputFiles(path)
  await page.getByRole('button', { name: 'Soát báo cáo' }).click()
}
const saved = (name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
const shown = () => page.locator('.finding:visible').count()

test('a report is chosen, and its findings stand beside it', async () => {
  await send(saved('quy-1.txt', A_WRONG_REPORT))
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('điểm cần xem')
  const [card, text] = await Promise.all(
    ['.finding', '.checked-text'].map((part) => page.locator(part).first().boundingBox()),
  )
  expect(Math.abs((card?.y ?? 0) - (text?.y ?? 99))).toBeLessThan(5)
  expect((text?.x ?? 0) - (card?.x ?? 0)).toBeGreaterThan(300)
})

test('from a finding to its words and back, by keyboard', async () => {
  const link = page.locator('#phat-hien-2 a[href="#cho-2"]')
  await link.focus()
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#cho-2')
  await page.locator('.mark-number', { hasText: '2' }).first().focus()
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#phat-hien-2')
})

test('a severity is chosen with the arrow keys, a subject or a rule by its name, and only its findings stay', async () => {
  const all = await shown()
  await page.locator('#loc-all').focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('#loc-contradiction').isChecked()).toBe(true)
  await page.getByText('Lọc theo nội dung').click()
  await page.locator('label[for="loc-subject-figures"]').click()
  const ofSubject = await shown()
  expect(ofSubject).toBeLessThan(all)
  const figures = page.locator('.check-choices li', { hasText: 'Phép tính' })
  await figures.locator('summary').click()
  await figures.locator('details label').first().click()
  expect(await shown()).toBeLessThan(ofSubject)
  await page.locator('label[for="loc-all"]').click()
  expect(await shown()).toBe(all)
})

test('an unticked finding does not come into the paper', async () => {
  await page.locator('.finding', { hasText: '900 + 310' }).getByRole('checkbox').uncheck()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải phiếu góp ý DOCX' }).click(),
  ])
  const { text } = await readDocx(await readFile(await download.path()))
  expect(text).not.toContain('900 + 310')
  expect(text).toContain('66,67%')
})

test('a file that cannot be read is told with the focus on the message', async () => {
  await send(saved('cu.docx', '{\\rtf1}'))
  await page.locator('.ds-error-summary:focus').waitFor()
  expect(await page.locator('.ds-error-summary').textContent()).toContain('RTF')
})

test('both pages fit both screens and axe finds nothing serious', async () => {
  const report = saved('mau.docx', await renderDocx(anOfficialDocument()))
  for (const path of [undefined, report, saved('quy-1.txt', A_WRONG_REPORT)])
    for (const [screen, size] of Object.entries(SCREENS)) {
      await page.setViewportSize(size)
      await (path ? send(path) : page.goto(home))
      expect(await overflowOf(page), `${path} on a ${screen}`).toBeLessThanOrEqual(0)
      expect(await seriousFaults(page), `${path} on a ${screen}`).toEqual([])
    }
}, 60_000)
