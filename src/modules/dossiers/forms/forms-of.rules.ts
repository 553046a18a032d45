import { type Day, dayOf } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'
import { type FormNumber, isAction, moves } from '../dossier-moves.ts'
import {
  type DossierFormKind,
  dossierFormKinds,
  type FormEra,
  formEraOf,
  formKinds,
  formName,
} from './form-kinds.ts'

export type DossierForm = {
  kind: DossierFormKind
  /** By the forms in force on its day. */
  number: FormNumber
  /** "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", with "lần 2" when there was one before. */
  name: string
  /** "yeu-cau-bo-sung-2". */
  slug: string
  /** Its page; with ".pdf" or ".docx" behind it the file. */
  address: string
  day: Day
  /** The place of its act among all acts. */
  act: number
}

type Act = { action: string; occurredAt: Date }

/**
 * The printed forms of a dossier, by its acts in their order (as the journal keeps them): each move
 * fills the form that the table of moves names; the control sheet is one for all its moves.
 */
export const formsOf = ({ code }: Pick<Dossier, 'code'>, acts: readonly Act[]): DossierForm[] => {
  const forms: DossierForm[] = []
  acts.forEach((act, place) => {
    const filled = filledBy(act)
    const before = forms.filter(({ kind }) => kind === filled?.kind).length
    if (!filled || (filled.kind === 'control-sheet' && before > 0)) return
    forms.push({ ...filled, ...named(code, filled, before + 1), act: place })
  })
  return forms
}

const filledBy = ({ action, occurredAt }: Act) => {
  const day = dayOf(occurredAt)
  const era = formEraOf(day)
  const number = isAction(action) ? moves[action].form[era] : null
  const kind = dossierFormKinds.find((known) => isNumbered(known, era, number))
  return kind && number ? { kind, number, day } : undefined
}

const isNumbered = (kind: DossierFormKind, era: FormEra, number: FormNumber | null): boolean =>
  number !== null && formKinds[kind].numbers[era] === number

const named = (code: string, { kind, day }: Pick<DossierForm, 'kind' | 'day'>, time: number) => {
  const { slug } = formKinds[kind]
  const name = formName(kind, formEraOf(day))
  const whole = time > 1 ? `${slug}-${time}` : slug
  return {
    name: time > 1 ? `${name}, lần ${time}` : name,
    slug: whole,
    address: `/ho-so/${encodeURIComponent(code)}/bieu-mau/${whole}`,
  }
}
