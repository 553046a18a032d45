import { type Row, rowOf, rows } from './rows.ts'

const changed = new Set<string>()

const tellNews = (main: HTMLElement): void => {
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

const heard = (main: HTMLElement, { data }: MessageEvent<string>): void => {
  const codes: unknown = JSON.parse(data)
  if (!Array.isArray(codes)) return
  for (const code of codes) changed.add(String(code))
  tellNews(main)
  refresh(codes.map(String)).catch(() => undefined)
}

/** Rows take their new cells in place while others work; ends with the session. */
export const followChanges = (main: HTMLElement): void => {
  const source = new EventSource('/viec-cua-toi/thay-doi')
  source.addEventListener('changed', (event) => heard(main, event))
  source.addEventListener('signed-out', () => source.close())
  addEventListener('pagehide', () => source.close())
}
