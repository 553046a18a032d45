import type { Form } from '#platform/http/route.ts'
import type { JournalAct } from '../view-dossier/view-dossier.sql.ts'
import type { Faults } from './happened.form.ts'

/** A form that was sent and refused, as it is shown again. */
export type FilledForm = {
  /** Which form: a move, or one of the other acts of the page. */
  act: string
  typed: Form
  /** The ticked boxes. */
  ticked: readonly string[]
  faults: Faults
  /** What is wrong with the whole. */
  refusal?: string | undefined
  /** What others did meanwhile. */
  overtakenBy?: readonly JournalAct[] | undefined
}

/** What one form shows: as typed, or empty. */
export type FormState = Pick<FilledForm, 'typed' | 'ticked' | 'faults'> & { act: string }

/** The state of one form among those of the page. */
export const stateOf = (act: string, filled: FilledForm | undefined): FormState =>
  filled?.act === act ? filled : { act, typed: {}, ticked: [], faults: {} }

/** The id of an input: many forms of a page ask for the same. */
export const inputId = ({ act }: FormState, name: string): string => `o-${act}-${name}`
