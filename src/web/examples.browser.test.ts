import { createServer, type Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { h } from 'preact'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, type SCREENS } from '../../test/support/browser.ts'
import { overflowOf, seriousFaults } from '../../test/support/page-faults.ts'
import { officeStyles } from './assets.ts'
import { ComponentsPage } from './components/examples.page.tsx'
import { ListExamplePage } from './components/examples-list.page.tsx'
import { renderPage } from './render.ts'

let browser: Browser
let server: Server
let address: string

beforeAll(async () => {
  server = await serveLivingPage()
  const at = server.address()
  address = typeof at === 'object' && at ? `http://127.0.0.1:${at.port}/` : ''
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

describe.each(['phone', 'desk'] as const)('the living page on a %s', (screen) => {
  test('has nothing that axe calls serious or critical', async () => {
    expect(await withLivingPage(screen, seriousFaults)).toEqual([])
  })

  test('does not scroll sideways', async () => {
    expect(await withLivingPage(screen, overflowOf)).toBeLessThanOrEqual(0)
  })
})

test('an old desk screen shows 14 rows of a worklist below its filters', async () => {
  const rows = await withLivingPage('desk', rowsInSight, 'list')
  expect(rows).toBeGreaterThanOrEqual(14)
})

test('paper shows texts in full and none of the frame', async () => {
  const shown = await withLivingPage('desk', onPaper, 'list')
  expect(shown).toEqual({ wrapping: 'normal', frame: ['none', 'none', 'none'] })
})

test('at 400% zoom the page still does not scroll sideways', async () => {
  const overflow = await withLivingPage('desk', async (page) => {
    await page.setViewportSize({ width: 341, height: 192 })
    return overflowOf(page)
  })
  expect(overflow).toBeLessThanOrEqual(0)
})

test('rows at the desk are 34 to 36 pixels high and their head stays in sight', async () => {
  const { heights, headTop } = await withLivingPage('desk', async (page) => {
    const heights = await page
      .locator('.ds-table tbody tr:visible')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height))
    await page.evaluate(() => document.querySelectorAll('tbody tr')[12]?.scrollIntoView())
    const head = page.locator('thead th', { hasText: 'Người nộp' }).first()
    return { heights, headTop: (await head.boundingBox())?.y }
  })
  expect(heights.length).toBeGreaterThanOrEqual(14)
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(34)
  expect(Math.max(...heights)).toBeLessThanOrEqual(36)
  expect(headTop).toBe(0)
})

test('on a phone the menu and the filters open from their folds without script', async () => {
  await withLivingPage('phone', async (page) => {
    const menu = page.getByRole('link', { name: 'Báo cáo CCHC' })
    expect(await menu.isVisible()).toBe(false)
    await page.getByText('Các mục').click()
    expect(await menu.isVisible()).toBe(true)
    const from = page.getByLabel('Từ ngày')
    expect(await from.isVisible()).toBe(false)
    await page.getByText('Bộ lọc (2 đang dùng)').click()
    expect(await from.isVisible()).toBe(true)
  })
})

test('the keyboard starts at the skip link when nothing was refused', async () => {
  await withLivingPage('desk', async (page) => {
    await page.evaluate(() => {
      document.querySelector('[autofocus]')?.remove()
      document.body.setAttribute('tabindex', '-1')
      document.body.focus()
    })
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Đến nội dung chính' })
    expect((await skip.boundingBox())?.height).toBeGreaterThan(30)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  })
})

test('a refused form opens with the focus on what is wrong', async () => {
  const focused = await withLivingPage('desk', (page) =>
    page.evaluate(() => document.activeElement?.className),
  )
  expect(focused).toBe('ds-error-summary')
})

const serveLivingPage = async (): Promise<Server> => {
  const styles = officeStyles()
  const pages = new Map([
    ['/', renderPage(h(ComponentsPage, { stylesHref: styles.href }))],
    ['/list', renderPage(h(ListExamplePage, { stylesHref: styles.href }))],
  ])
  const created = createServer((request, response) => {
    const page = pages.get(request.url ?? '')
    response.setHeader('content-type', page ? 'text/html; charset=utf-8' : 'text/css')
    response.end(page ?? styles.css)
  })
  await new Promise<void>((listening) => created.listen(0, '127.0.0.1', listening))
  return created
}

const withLivingPage = async <T>(
  screen: keyof typeof SCREENS,
  look: (page: Page) => Promise<T>,
  path = '',
): Promise<T> => {
  const page = await openPage(browser, screen, `${address}${path}`)
  try {
    return await look(page)
  } finally {
    await page.close()
  }
}

const rowsInSight = (page: Page): Promise<number> =>
  page
    .locator('tbody tr')
    .evaluateAll(
      (rows) => rows.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length,
    )

const onPaper = async (page: Page) => {
  await page.emulateMedia({ media: 'print' })
  const styleOf = (selector: string, property: 'display' | 'whiteSpace'): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], property)
  const frame = ['.office-header', '.filters', '.pagination'].map((part) =>
    styleOf(part, 'display'),
  )
  return { wrapping: await styleOf('td[data-cut]', 'whiteSpace'), frame: await Promise.all(frame) }
}
