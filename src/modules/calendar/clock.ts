import type { Scheme, Term, WorkCalendar } from './calendar.ts'

export type ClockState = 'running' | 'stopped' | 'paused' | 'ended'

/** A pause waits for a financial duty, or rests on sector law (`lawful`). */
export type ClockEvent =
  | { readonly kind: 'supplement-requested'; readonly at: Date }
  | { readonly kind: 'supplement-completed'; readonly at: Date }
  | { readonly kind: 'paused'; readonly at: Date; readonly reason: 'financial-duty' | 'lawful' }
  | { readonly kind: 'resumed'; readonly at: Date }
  | { readonly kind: 'extended'; readonly at: Date; readonly newDueAt: Date }
  | { readonly kind: 'ended'; readonly at: Date }

export type ClockInput = {
  readonly acceptedAt: Date
  readonly term: Term
  readonly calendar: WorkCalendar
  readonly scheme?: Scheme
  /** In any order; what happened after `asOf` is not looked at. */
  readonly events: readonly ClockEvent[]
  /** The moment at which the dossier is looked at. */
  readonly asOf: Date
}

export type ClockLine = { readonly at: Date; readonly text: string }

export type Clock = {
  state: ClockState
  /** The due date in force; none while stopped or paused, the last one in force once ended. */
  dueAt?: Date
  originalDueAt: Date
  /** The new appointment of form 04, kept beside the original. */
  extendedDueAt?: Date
  /** Office minutes from acceptance to the end (or `asOf`), less those of supplement intervals. */
  elapsed766: number
  lines: ClockLine[]
  /** Lawful, but to be looked into. */
  warnings: string[]
  /** Events that were not lawful where they stood, and were left out. */
  faults: string[]
}
