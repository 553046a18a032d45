import { cursorIn, putCursor } from './cursor.ts'
import { inputsOf, setState, valuesOf } from './inputs.ts'

export type Answer = { page: Document; movedTo: string | undefined }

/**
 * Sends the form as it stands with the button that was pressed. When the line is broken it says so,
 * keeps the page and answers undefined: the key in the form makes pressing again harmless.
 */
export const askUntilReached = async (
  form: HTMLFormElement,
  button: HTMLButtonElement | null,
  { quietly = false } = {},
): Promise<Answer | undefined> => {
  const body = new URLSearchParams([...new FormData(form)].map(([name, text]) => [name, `${text}`]))
  body.set('viec', button?.value || (quietly ? 'tinh' : 'cap-nhat'))
  sent = valuesOf(form)
  sentFrom = document.activeElement?.id
  try {
    const reply = await fetch(form.action, { method: 'POST', body })
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html')
    if (reply.status !== 401) tellLine('')
    return { page, movedTo: reply.redirected ? reply.url : signInOf(reply, page) }
  } catch {
    tellLine(quietly ? '' : BROKEN)
    return undefined
  }
}

const BROKEN =
  'Mất kết nối, chưa rõ đã gửi được hay chưa. Nội dung vẫn còn trên màn hình: bấm lại khi có mạng, không sợ ghi hai lần.'

/** What was in the form when it was last sent, by name. */
let sent = new Map<string, string>()
/** Where the cursor was then. */
let sentFrom: string | undefined

/** Whoever is signed out is shown the page that says so; his draft is kept in this tab. */
const signInOf = (reply: Response, page: Document): string | undefined =>
  reply.status === 401 || !page.querySelector('main') ? location.href : undefined

/**
 * Puts the whole page in place; what was typed while it was under way is not lost. The cursor goes on
 * to where the page wants it, or stays where somebody is typing already.
 */
export const swapMain = (page: Document, focus: 'goes-on' | 'stays'): void => {
  const next = page.querySelector('main')
  const before = document.querySelector<HTMLFormElement>('form[data-reception]')
  if (!next || !before) return
  if (!next.querySelector('form')) {
    tellLine(next.textContent?.trim() ?? '')
    return
  }
  const typedSince = [...valuesOf(before)].filter(([name, state]) => sent.get(name) !== state)
  const place = cursorIn(before)
  const typesOn =
    place && (place.id !== sentFrom || typedSince.some(([name]) => name === place.name))
  document.querySelector('main')?.replaceWith(document.importNode(next, true))
  document.title = page.title
  const after = document.querySelector<HTMLFormElement>('form[data-reception]')
  for (const [name, state] of typedSince)
    for (const input of after ? inputsOf(after) : [])
      if (input.name === name) setState(input, state)
  if (place && (focus === 'stays' || typesOn) && putCursor(place)) return
  document.querySelector<HTMLElement>('main [autofocus]')?.focus()
}

/** Puts only the parts in place in which nobody types. */
export const swapLive = (page: Document): void => {
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const next = page.querySelector(`[data-live="${part.dataset.live}"]`)
    if (next && next.innerHTML !== part.innerHTML)
      part.replaceChildren(...document.importNode(next, true).childNodes)
  }
}

const tellLine = (text: string): void => {
  document.querySelector('.reception__line')?.remove()
  if (text === '') return
  const line = document.createElement('p')
  line.className = 'ds-alert reception__line'
  line.dataset.color = 'danger'
  line.setAttribute('role', 'alert')
  line.textContent = text
  document.querySelector('form[data-reception]')?.prepend(line)
}
