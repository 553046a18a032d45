// Keys that every page of the office has: / to search, Ctrl+Enter to send the form at hand.

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

const sendFormOf = (target: EventTarget | null): void => {
  const form = target instanceof Element ? target.closest('form') : null
  form?.requestSubmit(form.querySelector<HTMLButtonElement>('button[data-main]'))
}

const focusSearch = (event: KeyboardEvent): void => {
  const search = document.querySelector<HTMLInputElement>('input[type="search"]')
  if (!search) return
  event.preventDefault()
  search.focus()
  search.select()
}

document.addEventListener('keydown', (event) => {
  if (event.isComposing) return
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return sendFormOf(event.target)
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  if (event.key === '/') focusSearch(event)
})
