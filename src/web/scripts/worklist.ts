// The worklist by keyboard, and alive: rows change in place while others work.

type Row = { tr: HTMLTableRowElement; link: HTMLAnchorElement; box: HTMLInputElement }

const main = document.querySelector<HTMLElement>('[data-worklist]')

const rowOf = (tr: HTMLTableRowElement): Row[] => {
  const link = tr.querySelector<HTMLAnchorElement>('th a')
  const box = tr.querySelector<HTMLInputElement>('.row-box')
  return link && box ? [{ tr, link, box }] : []
}

const rows = (): Row[] =>
  [...document.querySelectorAll<HTMLTableRowElement>('tbody tr')].flatMap(rowOf)

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

const KEYS: [key: string, meaning: string][] = [
  ['j, k', 'Hồ sơ kế tiếp, hồ sơ trước'],
  ['Enter', 'Mở hồ sơ'],
  ['x', 'Chọn hoặc bỏ chọn hồ sơ'],
  ['a', 'Chọn hoặc bỏ chọn tất cả'],
  ['/', 'Tìm hồ sơ'],
  ['n', 'Tiếp nhận hồ sơ mới'],
  ['?', 'Bảng phím này'],
  ['Esc', 'Đóng bảng này'],
]

const element = (name: string, text: string): HTMLElement => {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

const makeHelp = (): HTMLDialogElement => {
  const dialog = document.createElement('dialog')
  dialog.className = 'worklist-help'
  dialog.setAttribute('aria-labelledby', 'phim-tat')
  const title = element('h2', 'Phím tắt')
  title.id = 'phim-tat'
  const list = document.createElement('dl')
  for (const [key, meaning] of KEYS) {
    const name = document.createElement('dt')
    name.append(element('kbd', key))
    list.append(name, element('dd', meaning))
  }
  const close = element('button', 'Đóng')
  close.className = 'ds-button'
  close.addEventListener('click', () => dialog.close())
  dialog.append(title, list, close)
  document.body.append(dialog)
  return dialog
}

let help: HTMLDialogElement | undefined

const showHelp = (): void => {
  help ??= makeHelp()
  if (!help.open) help.showModal()
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
  if (!isOurs || help?.open || isTyping(event.target)) return
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

// --- what others change meanwhile

const changed = new Set<string>()

const tellNews = (): void => {
  if (!main) return
  let news = main.querySelector<HTMLElement>('.worklist-news')
  if (!news) {
    news = document.createElement('p')
    news.className = 'worklist-news'
    news.setAttribute('role', 'status')
    main.querySelector('.worklist__form')?.before(news)
  }
  const link = document.createElement('a')
  link.href = location.href
  link.textContent = 'Tải lại danh sách'
  news.replaceChildren(`Có ${changed.size} hồ sơ mới thay đổi. `, link)
}

/** A row takes its new cells unless somebody stands in it; its tick stays. */
const takeRow = (old: Row, fresh: Row): void => {
  if (old.tr.contains(document.activeElement) || old.tr.innerHTML === fresh.tr.innerHTML) return
  fresh.box.checked = old.box.checked
  fresh.tr.toggleAttribute('data-here', old.tr.hasAttribute('data-here'))
  fresh.tr.setAttribute('data-changed', '')
  old.tr.replaceWith(fresh.tr)
}

const refresh = async (codes: string[]): Promise<void> => {
  const seen = rows().filter(({ box }) => codes.includes(box.value))
  if (seen.length === 0) return
  const reply = await fetch(location.href, { headers: { accept: 'text/html' } })
  if (!reply.ok || reply.redirected) return
  const page = new DOMParser().parseFromString(await reply.text(), 'text/html')
  const fresh = [...page.querySelectorAll<HTMLTableRowElement>('tbody tr')].flatMap(rowOf)
  for (const old of seen) {
    const row = fresh.find(({ box }) => box.value === old.box.value)
    if (row) takeRow(old, row)
    else old.tr.setAttribute('data-changed', '')
  }
}

const heard = ({ data }: MessageEvent<string>): void => {
  const codes: unknown = JSON.parse(data)
  if (!Array.isArray(codes)) return
  for (const code of codes) changed.add(String(code))
  tellNews()
  refresh(codes.map(String)).catch(() => undefined)
}

if (main) {
  const source = new EventSource('/viec-cua-toi/thay-doi')
  source.addEventListener('changed', heard)
  source.addEventListener('signed-out', () => source.close())
  addEventListener('pagehide', () => source.close())
}
