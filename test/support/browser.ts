import { setTimeout } from 'node:timers/promises'
import sparticuz from '@sparticuz/chromium'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'

/**
 * A headless Chromium out of an npm package; works as root and without a display.
 * As one process, which its package proposes, it would end with the first page that is closed.
 */
export const launchBrowser = async (attempts = 10): Promise<Browser> => {
  try {
    return await launch()
  } catch (error) {
    // Several test files may start at once while the first still unpacks the browser.
    if (attempts <= 1) throw error
    await setTimeout(1000)
    return launchBrowser(attempts - 1)
  }
}

const launch = async (): Promise<Browser> => {
  sparticuz.setGraphicsMode = false
  return playwright.launch({
    args: [
      ...sparticuz.args.filter((argument) => !unlikeAtTheDesk.includes(argument)),
      ...plainDrawing,
    ],
    executablePath: await sparticuz.executablePath(),
    headless: true,
  })
}

/** Without web security a script's POST carries no Origin, which no browser of an office does. */
const unlikeAtTheDesk = ['--single-process', '--disable-web-security']

/** Imitating a graphics card costs several times what the pages themselves do. */
const plainDrawing = ['--disable-gpu', '--disable-software-rasterizer']

/** Runs `use` with a browser and closes it whatever happens. */
export const withBrowser = async <T>(use: (browser: Browser) => Promise<T>): Promise<T> => {
  const browser = await launchBrowser()
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

/** The two screens the office is judged on: a cheap phone and an old desk PC. */
export const SCREENS = {
  phone: { width: 390, height: 844 },
  desk: { width: 1366, height: 768 },
} as const

/** A new page of the given size, opened at the address; signed in by the cookie of a session. */
export const openPage = async (
  browser: Browser,
  screen: keyof typeof SCREENS,
  address: string,
  cookie?: string,
): Promise<Page> => {
  const page = await browser.newPage({ viewport: SCREENS[screen], locale: 'vi-VN' })
  const [name = '', value = ''] = cookie?.split('=') ?? []
  if (cookie) await page.context().addCookies([{ name, value, url: address }])
  await page.goto(address)
  return page
}
