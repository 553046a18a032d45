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

export const isHelpOpen = (): boolean => help?.open ?? false

export const showHelp = (): void => {
  help ??= makeHelp()
  if (!help.open) help.showModal()
}
