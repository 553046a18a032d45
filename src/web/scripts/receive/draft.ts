// What is being typed is kept in the session of this tab: it survives a broken line, a reload and a
// signing out, and is gone when the tab is closed, because the machine may be anybody's.

const DRAFT = 'tiep-nhan'
/** Of somebody who went away; the next one at this tab need not see it. */
const HOURS_KEPT = 2

type Draft = { at: number; fields: [string, string][] }

export const keepDraft = (form: HTMLFormElement): void => {
  const fields = fieldsOf(form)
  const draft: Draft = { at: Date.now(), fields }
  sessionStorage.setItem(DRAFT, JSON.stringify(draft))
}

export const forgetDraft = (): void => sessionStorage.removeItem(DRAFT)

/** Offers what was typed last in an empty form of the same procedure. */
export const offerDraft = (form: HTMLFormElement): void => {
  const draft = readDraft()
  const now = fieldsOf(form)
  if (!draft || namesSomebody(now) || !namesSomebody(draft.fields)) return
  if (fieldIn(draft.fields, 'thu-tuc') !== fieldIn(now, 'thu-tuc')) return
  const offer = document.createElement('p')
  offer.className = 'ds-alert reception__line'
  offer.dataset.color = 'warning'
  const at = new Date(draft.at).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' })
  offer.append(
    `Còn bản đang gõ dở lúc ${at} của ${fieldIn(draft.fields, 'ten') || 'một người'}. `,
    button('Lấy lại', () => {
      fill(form, draft.fields)
      offer.remove()
    }),
    ' ',
    button('Bỏ đi', () => {
      forgetDraft()
      offer.remove()
    }),
  )
  form.prepend(offer)
}

type Fields = Draft['fields']

const fieldsOf = (form: HTMLFormElement): Fields =>
  [...new FormData(form)].map(([name, text]) => [name, `${text}`])

const fieldIn = (fields: Fields, name: string): string =>
  fields.find(([known]) => known === name)?.[1] ?? ''

/** Whether anybody stands in the form, or in a row of it. */
const namesSomebody = (fields: Fields): boolean =>
  fields.some(([name, text]) => /^(tim|ten|so)(-\d+)?$/.test(name) && text.trim() !== '')

const readDraft = (): Draft | undefined => {
  const text = sessionStorage.getItem(DRAFT)
  const draft: Draft | undefined = text ? JSON.parse(text) : undefined
  return draft && Date.now() - draft.at < HOURS_KEPT * 3_600_000 ? draft : undefined
}

/** With its key: what may have been sent before the line broke is not sent as another dossier. */
const fill = (form: HTMLFormElement, fields: readonly [string, string][]): void => {
  const ticked = new Map(fields)
  for (const input of form.elements)
    if (input instanceof HTMLInputElement && input.type === 'checkbox')
      input.checked = ticked.has(input.name)
    else if (isInput(input)) input.value = ticked.get(input.name) ?? input.value
}

const isInput = (
  input: Element,
): input is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
  input instanceof HTMLInputElement ||
  input instanceof HTMLSelectElement ||
  input instanceof HTMLTextAreaElement

const button = (label: string, act: () => void): HTMLButtonElement => {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'ds-button'
  made.dataset.variant = 'secondary'
  made.textContent = label
  made.addEventListener('click', act)
  return made
}
