import type { Page } from 'playwright-core'
import { seriousFaults } from '../../support/page-faults.ts'

/** What axe calls serious with every fold open; afterwards the folds are as they were. */
export const faultsLeavingFolds = async (page: Page): Promise<string[]> => {
  const wereOpen = await page.evaluate(() =>
    Array.from(document.querySelectorAll('details'), ({ open }) => open),
  )
  const faults = await seriousFaults(page)
  await page.evaluate((before) => {
    for (const [place, fold] of document.querySelectorAll('details').entries())
      fold.open = before[place] ?? false
  }, wereOpen)
  return faults
}
