import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { type Day, instantAt } from '#platform/time.ts'
import { DEMO_PASSWORD } from '../../../demo/people.ts'
import { launchBrowser, SCREENS } from '../../support/browser.ts'
import { useDemoDatabase } from '../../support/demo-database.ts'
import { listen, useOffice } from '../../support/office.ts'
import { type Keyboard, keyboardOf } from './keyboard.ts'

/** The demo commune, open to browsers, with a clock that the story sets. */
export type Journey = {
  /** Sets the clock of the office, which goes on by itself from there. */
  at: (day: Day, time: string) => void
  /** Signs in as one of the people of the demo, at a machine of his own. */
  signIn: (loginName: string, machine?: BrowserContextOptions) => Promise<Keyboard>
  /** A second person with the role of the desk, already signed in. */
  colleague: () => Promise<Keyboard>
}

/** Every story ends with nobody having seen an unexpected failure. */
export const useJourney = (): Journey => {
  vi.setConfig({ testTimeout: 90_000 })
  const clock = aClock()
  const office = useOffice(useDemoDatabase(), { now: clock.now })
  const machines: BrowserContext[] = []
  let browser: Browser
  let home = ''
  const sitDown = async (options: BrowserContextOptions = {}): Promise<Keyboard> => {
    const machine = await browser.newContext({
      viewport: SCREENS.desk,
      locale: 'vi-VN',
      ...options,
    })
    machines.push(machine)
    return keyboardOf(
      await machine.newPage(),
      home,
      options.javaScriptEnabled === false ? unseen : undefined,
    )
  }
  beforeAll(async () => {
    home = await listen(office)
    browser = await launchBrowser()
  })
  afterEach(async () => {
    for (const machine of machines.splice(0)) await machine.close()
    expect(office.unexpected).toEqual([])
  })
  afterAll(() => browser?.close())
  return {
    at: clock.set,
    signIn: async (loginName, machine) => {
      const person = await sitDown(machine)
      await person.open('/')
      await signInAs(person, loginName)
      return person
    },
    colleague: async () => {
      const person = await sitDown()
      const [name = '', value = ''] = (await office.signIn('clerk')).split('=')
      await person.page.context().addCookies([{ name, value, url: home }])
      await person.open('/')
      return person
    },
  }
}

export const signInAs = async (person: Keyboard, loginName: string): Promise<void> => {
  await person.fill('Tên đăng nhập', loginName)
  await person.fill('Mật khẩu', DEMO_PASSWORD)
  await person.leave('Enter')
}

/** axe is a script itself. */
const unseen = async (): Promise<void> => undefined

const aClock = () => {
  const kept = { start: instantAt('2024-06-07', '07:30').getTime(), setAt: Date.now() }
  return {
    now: () => new Date(kept.start + Date.now() - kept.setAt),
    set: (day: Day, time: string) => {
      Object.assign(kept, { start: instantAt(day, time).getTime(), setAt: Date.now() })
    },
  }
}
