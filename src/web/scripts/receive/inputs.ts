export type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
export const inputsOf = (form: HTMLFormElement): Input[] =>
  [...form.elements].filter(
    (one): one is Input =>
      (one instanceof HTMLInputElement && one.type !== 'hidden') ||
      one instanceof HTMLSelectElement ||
      one instanceof HTMLTextAreaElement,
  )

export const isTick = (input: Input): input is HTMLInputElement => input.type === 'checkbox'

const stateOf = (input: Input): string => (isTick(input) ? `${input.checked}` : input.value)
export const setState = (input: Input, state: string): void => {
  if (isTick(input)) input.checked = state === 'true'
  else input.value = state
}

/** What the form holds, by name. */
export const valuesOf = (form: HTMLFormElement): Map<string, string> =>
  new Map(inputsOf(form).map((input) => [input.name, stateOf(input)]))
