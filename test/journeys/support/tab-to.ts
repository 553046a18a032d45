import type { Locator, Page } from 'playwright-core'

const MOST_PRESSES = 250

/** Presses Tab until the focus is on the wanted thing, or on the next of several that match. */
export const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if (await isFocused(wanted)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${wanted}`)
}

const isFocused = (wanted: Locator): Promise<boolean> =>
  wanted.evaluateAll((matching) => matching.some((one) => one === document.activeElement))

/** Goes down the list that has the focus to the option that begins so. */
export const chooseFrom = async (page: Page, option: string): Promise<void> => {
  const list = page.locator('select:focus')
  const chosen = () => list.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text ?? '')
  await page.keyboard.press('Home')
  for (let now = await chosen(), before = ''; !now.startsWith(option); now = await chosen()) {
    if (now === before) throw new Error(`the list has no ${option}`)
    before = now
    await page.keyboard.press('ArrowDown')
  }
}
