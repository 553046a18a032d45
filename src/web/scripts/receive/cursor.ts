import { inputsOf, isTick } from './inputs.ts'

/** Where somebody types: in which input, and between which letters. */
export type Cursor = { id: string; name: string; start: number | null; end: number | null }

export const cursorIn = (form: HTMLFormElement): Cursor | undefined => {
  const input = inputsOf(form).find((one) => one === document.activeElement)
  if (!input) return undefined
  const { id, name } = input
  const isText = !(input instanceof HTMLSelectElement) && !isTick(input)
  return {
    id,
    name,
    start: isText ? input.selectionStart : null,
    end: isText ? input.selectionEnd : null,
  }
}

/** Puts it back; false where the page has no such input any more. */
export const putCursor = ({ id, start, end }: Cursor): boolean => {
  const input = document.getElementById(id)
  input?.focus()
  const isText = input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement
  if (isText && start !== null) input.setSelectionRange(start, end)
  return input !== null
}
