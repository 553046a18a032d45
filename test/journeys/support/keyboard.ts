import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { overflowOf } from '../../support/page-faults.ts'
import { faultsLeavingFolds } from './faults-leaving-folds.ts'
import { chooseFrom, tabTo } from './tab-to.ts'

/** Somebody at a PC who has no mouse. Every page he comes to is looked at by axe. */
export type Keyboard = {
  page: Page
  /** Types an address of the office into the address line. */
  open: (path: string) => Promise<void>
  /** Types where the cursor stands. */
  type: (text: string) => Promise<void>
  keys: (...keys: string[]) => Promise<void>
  /** Presses keys of which the last leads to another page. */
  leave: (...keys: string[]) => Promise<void>
  /** Tabs on to a field by its label and types over what stands there. */
  fill: (label: string, text: string) => Promise<void>
  tick: (label: string) => Promise<void>
  /** Tabs on to a list and goes down to the option that begins so. */
  choose: (label: string, option: string) => Promise<void>
  unfold: (title: string) => Promise<void>
  /** Tabs on to a link or a button, presses Enter, and stands on the next page. */
  follow: (link: string | RegExp) => Promise<void>
  press: (button: string) => Promise<void>
  /** The same with a button that stays on the page. */
  pressHere: (button: string) => Promise<void>
  followToNewTab: (link: string) => Promise<Keyboard>
  /** Tabs on to a link that gives a file; tells the name of the file. */
  fetchFile: (link: string) => Promise<string>
  /** Waits until the cursor is in the field of that name. */
  cursorIn: (name: string) => Promise<void>
  /** All that can be read on the page. */
  read: () => Promise<string>
}

/** A machine that tests share may take a while. */
export const PATIENCE = { timeout: 10_000 }

export const keyboardOf = (page: Page, home: string, look = lookAt): Keyboard => {
  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key)
  }
  const leave = async (...pressed: string[]) => {
    await keys(...pressed.slice(0, -1))
    await Promise.all([arrival(page), keys(...pressed.slice(-1))])
    await look(page)
  }
  const enter = (role: 'link' | 'button') => async (name: string | RegExp) => {
    await tabTo(page, page.getByRole(role, { name }))
    await leave('Enter')
  }
  const type = (text: string) => page.keyboard.type(text)
  return {
    ...{ page, type, keys, leave, follow: enter('link'), press: enter('button') },
    open: async (path) => {
      await page.goto(`${home}${path}`)
      await look(page)
    },
    pressHere: async (name) => {
      await tabTo(page, page.getByRole('button', { name }))
      await keys('Enter')
    },
    followToNewTab: async (name) => {
      await tabTo(page, page.getByRole('link', { name }))
      const [tab] = await Promise.all([page.waitForEvent('popup'), keys('Enter')])
      return keyboardOf(tab, home)
    },
    fetchFile: async (link) => {
      await tabTo(page, page.getByRole('link', { name: link }))
      const [file] = await Promise.all([page.waitForEvent('download'), keys('Enter')])
      return file.suggestedFilename()
    },
    fill: async (label, text) => {
      await tabTo(page, page.getByLabel(label))
      await keys('Control+a')
      await type(text)
    },
    tick: async (label) => {
      await tabTo(page, page.getByLabel(label))
      await keys('Space')
    },
    choose: async (label, option) => {
      await tabTo(page, page.getByLabel(label))
      await chooseFrom(page, option)
    },
    unfold: async (title) => {
      await tabTo(page, page.locator('summary', { hasText: title }))
      await keys('Enter')
    },
    cursorIn: (name) => expect.poll(() => focusedName(page), PATIENCE).toBe(name),
    read: () => seenIn(page.locator('body')),
  }
}

// biome-ignore lint/performance/useDomNodeTextContent: what is folded away is not read by a person
const seenIn = (part: Locator): Promise<string> => part.innerText()

const focusedName = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('name'))

/** The next page; what still stands on this one says why nobody left it. */
const arrival = (page: Page): Promise<unknown> =>
  page.waitForNavigation(PATIENCE).catch(async () => {
    throw new Error(`nobody left this page:\n${await seenIn(page.locator('main'))}`)
  })

/** What axe calls serious, and what sticks out of the screen. */
const lookAt = async (page: Page): Promise<void> => {
  const at = new URL(page.url()).pathname
  expect(await faultsLeavingFolds(page), at).toEqual([])
  expect(await overflowOf(page), at).toBe(0)
}
