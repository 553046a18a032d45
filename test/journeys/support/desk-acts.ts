import { expect } from 'vitest'
import { type Keyboard, PATIENCE } from './keyboard.ts'

export const BIRTH = { code: '1.001193', words: 'dang ky khai sinh' }
export const MARITAL_STATUS = { code: '1.004873', words: 'tinh trang hon nhan' }
type Procedure = typeof BIRTH

/** What the QR code of a citizen's card says, as a scanner types it. */
export const CARD = '051085001234||Nguyễn Văn Bình|15031985|Nam|Thôn Tây, xã Tịnh Châu|15042021'

/** Goes from the menu to the form of the procedure. */
export const beginReceiving = async (clerk: Keyboard, { code, words }: Procedure) => {
  await clerk.follow('Tiếp nhận')
  await clerk.cursorIn('q')
  await clerk.type(words)
  const choices = clerk.page.locator('.choices li')
  await expect.poll(() => choices.count(), PATIENCE).toBeLessThan(20)
  await clerk.follow(new RegExp(code))
}

/** Receives a dossier whose papers are complete, and reads its code to the applicant. */
export const receive = async (clerk: Keyboard, procedure: Procedure): Promise<string> => {
  await beginReceiving(clerk, procedure)
  await scanCard(clerk)
  await clerk.leave('Space', 'Control+Enter')
  return (await clerk.page.locator('.received__code').textContent()) ?? ''
}

/** Finds a dossier by its code, as from a slip of paper, and stands on its page. */
export const find = async (person: Keyboard, code: string): Promise<void> => {
  await person.keys('/')
  await person.type(code)
  await person.leave('Enter')
}

/** The card is read into the search field, and the cursor goes on to the papers. */
export const scanCard = async (clerk: Keyboard): Promise<void> => {
  await clerk.cursorIn('tim')
  await clerk.type(CARD)
  await clerk.keys('Enter')
  await clerk.cursorIn('du')
}

type Told = Readonly<Record<string, string>>

/** Does what the page of a dossier offers, open or folded, and reads what it says was done. */
export const act = async (
  person: Keyboard,
  title: string,
  told: Told = {},
  button = title,
): Promise<string> => {
  const isOpen = await person.page.locator('.next-act h3', { hasText: title }).count()
  if (isOpen === 0) await person.unfold(title)
  for (const [label, text] of Object.entries(told)) await person.fill(label, text)
  await person.press(button)
  return person.read()
}
