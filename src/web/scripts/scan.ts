// Scans without waiting for whole pages: files go up in pieces, with progress, and go on where a
// broken line left them; the board follows what others and a telephone send.

import { followBoard, refreshBoard } from './scan/board.ts'
import { sendAll } from './scan/upload-list.ts'

const form = document.querySelector<HTMLFormElement>('form[data-scan-upload]')
const board = document.querySelector<HTMLElement>('[data-scan-board]')

const inputsOf = (of: HTMLFormElement): HTMLInputElement[] => [
  ...of.querySelectorAll<HTMLInputElement>('input[type=file]'),
]

const send = async (of: HTMLFormElement, files: File[], owner = ''): Promise<void> => {
  const chosen = of.querySelector<HTMLSelectElement>('select[name=vao]')?.value ?? ''
  await sendAll(of, files, owner || chosen)
  if (board) await refreshBoard(board)
}

/** Empties the inputs, so that the same picture can be chosen again. */
const takeFiles = (of: HTMLFormElement): File[] => {
  const files = inputsOf(of).flatMap(({ files }) => [...(files ?? [])])
  for (const input of inputsOf(of)) input.value = ''
  return files
}

const dropped = (event: DragEvent): File[] => [...(event.dataTransfer?.files ?? [])]

const takeDrops = (of: HTMLFormElement): void => {
  addEventListener('dragover', (event) => {
    event.preventDefault()
    of.toggleAttribute('data-over', true)
  })
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) of.removeAttribute('data-over')
  })
  addEventListener('drop', (event) => {
    event.preventDefault()
    of.removeAttribute('data-over')
    const over = event.target instanceof Element ? event.target.closest('[data-owner]') : null
    void send(of, dropped(event), over?.getAttribute('data-owner') ?? '')
  })
}

if (form) {
  form.toggleAttribute('data-alive', true)
  form.addEventListener('submit', (event) => {
    const files = takeFiles(form)
    if (files.length === 0) return
    event.preventDefault()
    void send(form, files)
  })
}
if (form && board) takeDrops(form)
if (form && !board) form.addEventListener('change', () => void send(form, takeFiles(form)))
if (board) followBoard(board)
