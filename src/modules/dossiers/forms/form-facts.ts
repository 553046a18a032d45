import type { Unit } from '#modules/organisation'
import type { Dossier } from '../dossier.ts'
import type { Grain } from '../timeliness.rules.ts'
import type { DossierPaper, DossierPayment, JournalAct } from '../view-dossier/view-dossier.sql.ts'
import type { Words } from './form-text.rules.ts'

/** An act with the due date that it set, if it set one. */
export type FormAct = Pick<
  JournalAct,
  'action' | 'actor' | 'occurredAt' | 'recordedAt' | 'evidence'
> & { dueAt: Date | null }

/** All that a form of a dossier may say. */
export type FormFacts = {
  unit: Unit
  dossier: Dossier
  papers: readonly DossierPaper[]
  payments: readonly DossierPayment[]
  grain: Grain
  acts: readonly FormAct[]
  /** The act that the form belongs to, and its place among all. */
  act: FormAct
  place: number
  /** Where the dossier stands in the register; null before it is accepted. */
  book: BookPlace | null
  words: Words
}

/** The year's volume and the running number in it. */
export type BookPlace = { volume: string; number: number }

/** The due date in force after the first `count` acts; null before any was set. */
export const dueAfter = (acts: readonly FormAct[], count: number): Date | null =>
  acts.slice(0, count).findLast(({ dueAt }) => dueAt !== null)?.dueAt ?? null

/** A text told with the act, or nothing. */
export const told = ({ evidence }: Pick<FormAct, 'evidence'>, name: string): string => {
  const value = evidence?.[name]
  return typeof value === 'string' ? value.trim() : ''
}
