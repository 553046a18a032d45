import { addRecord, changeRecord, type Draft, type Fields, type Register } from '#modules/registers'
import type { Actor, Request } from '#platform/request.ts'
import { instantAt } from '#platform/time.ts'
import { setUpDay } from './half-year.ts'
import { identifiersOf, uuidOf } from './identifiers.ts'

/** An act to be done at an instant; each leaves exactly one entry in the audit chain. */
export type PlannedAct = {
  /** Named once in the whole agenda; its identifiers follow from it. */
  key: string
  at: Date
  actor: Actor
  act: (request: Request) => Promise<unknown>
}

/** The acts in the order in which they were recorded; those of one instant in the order given. */
export const inOrder = (acts: readonly PlannedAct[]): PlannedAct[] =>
  acts.toSorted((one, other) => one.at.getTime() - other.at.getTime())

/** The surroundings in which an act of the agenda is done. */
export const surroundings = (db: Request['db'], unitId: number, planned: PlannedAct): Request => ({
  db,
  unitId,
  actor: planned.actor,
  now: planned.at,
  newId: identifiersOf(planned.key),
})

type Entry<F extends Fields> = {
  key: string
  at: Date
  actor: Actor
  register: Register<F>
  values: Draft<F>
}

/** A row that is added to a register. */
export const entryOf = <F extends Fields>({
  register,
  values,
  ...planned
}: Entry<F>): PlannedAct => ({
  ...planned,
  act: async (request) => assertDone(planned.key, await addRecord(request, register, values)),
})

/** A change of the row that `entry` added; the register must give its rows no other identifiers. */
export const changeOf = <F extends Fields>(
  entry: string,
  { register, values, ...planned }: Omit<Entry<F>, 'values'> & { values: Partial<Draft<F>> },
): PlannedAct => ({
  ...planned,
  act: async (request) =>
    assertDone(planned.key, await changeRecord(request, register, uuidOf(`${entry}/1`), values)),
})

/** Rows that stood before the half-year began, a minute apart. */
export const standing = <F extends Fields>(
  name: string,
  actor: Actor,
  register: Register<F>,
  rows: readonly Draft<F>[],
): PlannedAct[] =>
  rows.map((values, place) =>
    entryOf({
      key: `${name}-${place + 1}`,
      at: new Date(instantAt(setUpDay, '09:00').getTime() + place * 60_000),
      actor,
      register,
      values,
    }),
  )

const assertDone = (
  key: string,
  outcome: { ok: true } | { ok: false; faults: Readonly<Record<string, string>> },
): void => {
  if (!outcome.ok) throw new Error(`demo act ${key}: ${JSON.stringify(outcome.faults)}`)
}
