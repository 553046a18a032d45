import { sendFile, type Told } from './upload.ts'

type Line = { file: File; item: HTMLLIElement; bar: HTMLProgressElement; words: HTMLElement }

/** Files go one after another, also those that are added while others are on their way. */
let last: Promise<unknown> = Promise.resolve()

/** Lists files below the form and sends them; resolves when all are there or refused. */
export const sendAll = async (
  form: HTMLFormElement,
  files: File[],
  owner: string,
): Promise<void> => {
  const list = form.querySelector('.scan-uploads')
  const at = form.dataset.scanUpload
  if (!list || !at) return
  const lines = files.map(lineOf)
  list.prepend(...lines.map(({ item }) => item))
  const sent = last.then(async () => {
    for (const line of lines) await sendLine(at, line, owner)
  })
  last = sent.catch(() => undefined)
  await sent
}

const sendLine = async (at: string, line: Line, owner: string): Promise<void> => {
  const told = await sendFile(at, line.file, owner, (share, words) => {
    if (share >= 0) line.bar.value = share
    line.words.textContent = words
    if (share >= 1) line.words.textContent = 'Đang kiểm tra tệp'
  })
  line.bar.remove()
  line.item.dataset.state = stateOf(told)
  line.words.textContent = wordsOf(told)
}

const stateOf = ({ ok, messages }: Told): string => {
  if (!ok) return 'refused'
  return messages.length > 0 ? 'told' : 'done'
}

const wordsOf = ({ ok, pages, messages }: Told): string => {
  const first = ok && pages > 0 ? `✓ Đã nhận ${pages} trang.` : ''
  return [ok ? first : '! Không nhận:', ...messages].filter(Boolean).join(' ')
}

const lineOf = (file: File): Line => {
  const item = document.createElement('li')
  const name = document.createElement('b')
  const bar = document.createElement('progress')
  const words = document.createElement('span')
  name.textContent = file.name
  bar.max = 1
  bar.value = 0
  bar.setAttribute('aria-label', file.name)
  words.textContent = 'Chờ gửi'
  item.append(...pictureOf(file), name, bar, words)
  return { file, item, bar, words }
}

/** On a telephone nobody reads file names: the picture itself tells which it is. */
const pictureOf = (file: File): HTMLImageElement[] => {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return []
  const picture = document.createElement('img')
  picture.src = URL.createObjectURL(file)
  picture.alt = ''
  picture.onload = () => URL.revokeObjectURL(picture.src)
  return [picture]
}
