import { type FormEra, type FormKind, formKinds, formName, type TextKey } from '#modules/dossiers'

/** The texts that are changed on one page: those of a form, or those of several. */
export type TextGroup = {
  slug: string
  /** The form that the preview shows. */
  form: FormKind
  /** What the keys of its texts begin with. */
  prefixes: readonly string[]
  /** Left out where the form has a name of its own. */
  title?: string
}

const groupOf = (form: FormKind, prefix: string): TextGroup => ({
  ...{ slug: formKinds[form].slug, form, prefixes: [prefix] },
})

/** In the order in which the desk meets the forms; what several of them say comes first. */
export const textGroups: readonly TextGroup[] = [
  {
    slug: 'chung',
    form: 'receipt',
    prefixes: ['desk', 'party', 'label', 'signature'],
    title: 'Nội dung chung của các biểu mẫu',
  },
  groupOf('receipt', 'receipt'),
  groupOf('supplement', 'supplement'),
  groupOf('refusal', 'refusal'),
  groupOf('apology', 'apology'),
  groupOf('stop-notice', 'stop'),
  groupOf('control-sheet', 'control'),
  groupOf('register-book', 'book'),
]

export const groupTitle = ({ title, form }: TextGroup, era: FormEra): string =>
  title ?? formName(form, era)

/** "Mẫu số 05", or nothing where the era has no such form. */
export const formNumber = ({ title, form }: TextGroup, era: FormEra): string => {
  const number = formKinds[form].numbers[era]
  return number === null || title ? '' : `Mẫu số ${number.slice(1)}`
}

export const isOfGroup = ({ prefixes }: TextGroup, key: TextKey): boolean =>
  prefixes.some((prefix) => key.startsWith(`${prefix}.`))
