/** Puts the board in place as the server would show it now; what is ticked and open stays so. */
export const refreshBoard = async (board: HTMLElement): Promise<void> => {
  const answer = await fetch(location.pathname).catch(() => undefined)
  if (!answer?.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  swap(board, page.getElementById(board.id), keep(board))
  const title = document.querySelector('.page-title')
  if (title) swap(title, page.querySelector('.page-title'), () => undefined)
}

/** Refreshes the board each time that the server tells of a change. */
export const followBoard = (board: HTMLElement): void => {
  const events = new EventSource(board.dataset.scanBoard ?? '')
  events.addEventListener('doi', () => void refreshBoard(board))
  addEventListener('pagehide', () => events.close())
}

const swap = (old: Element, fresh: Element | null, putBack: (in_: Element) => void): void => {
  if (!fresh) return
  putBack(fresh)
  const focused = old.contains(document.activeElement) ? pathOf(document.activeElement) : ''
  old.replaceChildren(...fresh.childNodes)
  if (focused) old.querySelector<HTMLElement>(focused)?.focus()
}

const keep = (board: HTMLElement): ((fresh: Element) => void) => {
  const ticked = new Set(
    [...board.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value),
  )
  const chosen = board.querySelector('select')?.value
  const isOpen = board.querySelector('details')?.open ?? false
  return (fresh) => {
    for (const box of fresh.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
      if (ticked.has(box.value)) box.checked = true
    const select = fresh.querySelector('select')
    if (select && chosen) select.value = chosen
    fresh.querySelector('details')?.toggleAttribute('open', isOpen)
  }
}

const pathOf = (element: Element | null): string => {
  if (element instanceof HTMLInputElement) return `input[value="${CSS.escape(element.value)}"]`
  if (element instanceof HTMLButtonElement) return `button[value="${CSS.escape(element.value)}"]`
  return element instanceof HTMLSelectElement ? 'select' : ''
}
