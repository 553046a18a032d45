// Receiving without waiting for whole pages. Every answer is the page that the server would show
// without this script; only its parts are put in place, so both ways are one.

import { askUntilReached, swapLive, swapMain } from './receive/answer.ts'
import { forgetDraft, keepDraft, offerDraft } from './receive/draft.ts'

const isForm = (target: EventTarget | null): target is HTMLFormElement =>
  target instanceof HTMLFormElement && 'reception' in target.dataset

const formIn = (): HTMLFormElement | null => document.querySelector('form[data-reception]')

/** One question after another: an act waits for the look-up before it. */
let last: Promise<unknown> = Promise.resolve()
const inTurn = (work: () => Promise<void>): void => {
  last = last.then(work, work)
}

const send = (button: HTMLButtonElement | null, focus: 'goes-on' | 'stays' = 'goes-on'): void =>
  inTurn(async () => {
    const form = formIn()
    if (!form) return
    keepDraft(form)
    const answer = await askUntilReached(form, button)
    if (!answer) return
    if (answer.movedTo) return location.assign(answer.movedTo)
    swapMain(answer.page, focus)
  })

/** Enter changes a field and submits at once; one question is enough, whose answer comes before one types on. */
const sendSoon = (focus: 'goes-on' | 'stays'): void => {
  clearTimeout(lookUp)
  lookUp = setTimeout(() => send(null, focus))
}
let lookUp: ReturnType<typeof setTimeout> | undefined

/** Due time, fee and the like follow what was just chosen; the cursor stays where it is. */
const reckon = (): void =>
  inTurn(async () => {
    const form = formIn()
    const answer = form && (await askUntilReached(form, null, { quietly: true }))
    if (answer) swapLive(answer.page)
  })

const holdsCard = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.value.split('|').length > 6

/** One tick for all papers; what only some must bring is not needed. */
const tickPapers = (form: HTMLFormElement): void => {
  for (const choice of form.querySelectorAll<HTMLSelectElement>('select[name^="giay-"]'))
    if (choice.value === '') choice.value = choice.closest('li')?.dataset.usual ?? 'co'
}

document.addEventListener('submit', (event) => {
  if (event.target instanceof HTMLFormElement && /\/dang-xuat$/.test(event.target.action))
    forgetDraft()
  if (!isForm(event.target)) return
  event.preventDefault()
  clearTimeout(lookUp)
  send(event.submitter instanceof HTMLButtonElement ? event.submitter : null)
})

document.addEventListener('input', ({ target }) => {
  const form = target instanceof Element ? target.closest('form') : null
  if (isForm(form)) keepDraft(form)
  if (target instanceof HTMLInputElement && target.form && 'choose' in target.form.dataset)
    inTurn(() => narrow(target))
})

document.addEventListener('change', ({ target }) => {
  const form = target instanceof Element ? target.closest('form') : null
  if (!isForm(form) || !(target instanceof Element)) return
  const name = target.getAttribute('name') ?? ''
  if (holdsCard(target) || name === 'dong-y') return sendSoon('goes-on')
  // Arrow keys change a list at each press: the cursor has to stay in it.
  if (/^(thu-tuc|so(-\d+)?|giay-.*)$/.test(name)) return sendSoon('stays')
  if (name === 'du') tickPapers(form)
  if (RECKONED.test(name)) reckon()
})

/** What the due time, the fee or the remarks hang on. */
const RECKONED = /^(kenh|luc-|so-|mien|thay$)/

/** Who types fast is asked for once with all he typed, not for every letter in turn. */
let narrowedTo = ''
const narrow = async ({ form, value }: HTMLInputElement): Promise<void> => {
  if (!form || value === narrowedTo || /^[1-9]$/.test(value.trim())) return
  narrowedTo = value
  const query = new URLSearchParams(
    [...new FormData(form)].map(([name, text]) => [name, `${text}`]),
  )
  query.set('dang-go', '1')
  const reply = await fetch(`${form.action}?${query}`, { redirect: 'manual' }).catch(
    () => undefined,
  )
  if (reply?.ok) swapLive(new DOMParser().parseFromString(await reply.text(), 'text/html'))
}

/** A digit takes the choice of that number wherever nothing is being typed. */
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.target instanceof Element && event.target.matches('input, select, textarea')) return
  document.querySelector<HTMLElement>(`[data-choice="${CSS.escape(event.key)}"]`)?.click()
})

const form = formIn()
if (form) offerDraft(form)
if (document.querySelector('[data-received]')) forgetDraft()
