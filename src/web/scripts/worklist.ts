// The worklist by keyboard, and alive: rows change in place while others work.

import { isHelpOpen, showHelp } from './worklist/keys-help.ts'
import { followChanges } from './worklist/news.ts'
import { rows } from './worklist/rows.ts'

let here = -1

const goTo = (place: number): void => {
  const all = rows()
  const row = all[Math.max(0, Math.min(place, all.length - 1))]
  if (!row) return
  here = all.indexOf(row)
  for (const each of all) each.tr.toggleAttribute('data-here', each === row)
  row.link.focus()
  row.tr.scrollIntoView({ block: 'nearest' })
}

const showPicked = (): void => {
  const picked = rows().filter(({ box }) => box.checked).length
  const said = document.querySelector<HTMLElement>('[data-picked]')
  if (!said) return
  said.dataset.about ??= said.textContent ?? ''
  said.textContent = picked > 0 ? `Đã chọn ${picked} hồ sơ` : said.dataset.about
}

const pick = (): void => {
  const row = rows()[here]
  if (!row) return
  row.box.checked = !row.box.checked
  showPicked()
}

const pickAll = (): void => {
  const all = rows()
  const isFull = all.every(({ box }) => box.checked)
  for (const { box } of all) box.checked = !isFull
  showPicked()
}

const ACTS: Record<string, () => void> = {
  j: () => goTo(here + 1),
  k: () => goTo(here - 1),
  x: pick,
  a: pickAll,
  n: () => location.assign('/tiep-nhan'),
  '?': showHelp,
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('textarea, select, [contenteditable], input:not([type="checkbox"])')

document.addEventListener('keydown', (event) => {
  const isOurs = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing
  if (!isOurs || isHelpOpen() || isTyping(event.target)) return
  const act = ACTS[event.key]
  if (!act) return
  event.preventDefault()
  act()
})
document.addEventListener('change', showPicked)
document.addEventListener('focusin', ({ target }) => {
  const place = rows().findIndex(({ tr }) => target instanceof Node && tr.contains(target))
  if (place >= 0) here = place
})
showPicked()

const main = document.querySelector<HTMLElement>('[data-worklist]')
if (main) followChanges(main)
