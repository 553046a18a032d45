import type { Browser, BrowserContext, Page, Request } from 'playwright-core'

/** Cookies of somebody who has signed in, without anything in the cache. */
export type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>

export type FirstVisit = {
  /** Of all bodies as sent, fonts left out. */
  bytes: number
  parts: { kind: string; bytes: number }[]
  /** From the click until the page is drawn, its styles and scripts have come and run. */
  usableMs: number
  /** Until the first byte came, which the slowed processor has no part in. */
  answeredMs: number
}

const SCREEN = { width: 1366, height: 768 } as const

/** Signs in as people do, and gives what the browser then keeps. */
export const signedIn = async (
  browser: Browser,
  address: string,
  { loginName, password }: { loginName: string; password: string },
): Promise<SignedIn> => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(new URL('/dang-nhap', address).href)
  await page.fill('[name=loginName]', loginName)
  await page.fill('[name=password]', password)
  await page.press('[name=password]', 'Enter')
  await page.waitForURL((url) => url.pathname !== '/dang-nhap')
  const state = await context.storageState()
  await context.close()
  return state
}

/** Where the first row of a list leads. */
export const firstLink = async (
  browser: Browser,
  person: SignedIn,
  address: string,
): Promise<string> => {
  const context = await browser.newContext({ storageState: person })
  const page = await context.newPage()
  await page.goto(address)
  const href = await page.locator('tbody a').first().getAttribute('href')
  await context.close()
  if (!href) throw new Error(`${address} lists nothing`)
  return new URL(href, address).href
}

/** Opens a page with nothing in the cache, on a processor `slower` times slower. */
export const firstVisit = async (
  browser: Browser,
  person: SignedIn,
  address: string,
  slower = 1,
): Promise<FirstVisit> => {
  const context = await browser.newContext({ storageState: person, viewport: SCREEN })
  const page = await context.newPage()
  const fetched: Request[] = []
  page.on('requestfinished', (request) => fetched.push(request))
  const devTools = await context.newCDPSession(page)
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const reply = await page.goto(address, { waitUntil: 'load' })
  if (reply?.status() !== 200) throw new Error(`${address} answered ${reply?.status()}`)
  const times = await timesOf(page)
  const parts = await partsOf(fetched)
  await context.close()
  return { ...times, parts, bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** Scripts of pages are modules: they have run before the load event. */
const timesOf = (page: Page): Promise<Pick<FirstVisit, 'usableMs' | 'answeredMs'>> =>
  page.evaluate(async () => {
    for (;;) {
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      const { loadEventEnd, responseStart, navigationStart } = performance.timing
      if (paint && loadEventEnd > 0)
        return {
          usableMs: Math.max(paint.startTime, loadEventEnd - navigationStart),
          answeredMs: responseStart - navigationStart,
        }
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  })

const partsOf = async (fetched: readonly Request[]): Promise<FirstVisit['parts']> => {
  const byKind = new Map<string, number>()
  for (const request of fetched.filter((each) => each.resourceType() !== 'font')) {
    const { responseBodySize } = await request.sizes()
    const kind = request.resourceType()
    byKind.set(kind, (byKind.get(kind) ?? 0) + responseBodySize)
  }
  return [...byKind].map(([kind, bytes]) => ({ kind, bytes }))
}
