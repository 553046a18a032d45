import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe calls serious or critical on the page, with every fold open. */
export const seriousFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run({ resultTypes: ['violations'] })
    return violations
      .filter((fault: { impact: string }) => ['serious', 'critical'].includes(fault.impact))
      .map(
        (fault: { id: string; nodes: { html: string }[] }) => `${fault.id} ${fault.nodes[0]?.html}`,
      )
  })
}

/** Pixels by which the page is wider than the screen. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
