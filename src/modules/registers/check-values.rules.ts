import type { Fault, Faults, Register } from './define-register.ts'
import type { Cell, Fields, Values } from './field.ts'

type Checked<F extends Fields> = { ok: true; values: Values<F> } | { ok: false; faults: Faults }

/** Reads and checks the values of a row, from a form or a program; every fault is named at once. */
export const checkValues = <F extends Fields>(register: Register<F>, given: object): Checked<F> => {
  const values: Record<string, Cell> = {}
  const faults: Fault[] = []
  for (const [name, field] of Object.entries(register.fields)) {
    const read = field.schema.safeParse(Reflect.get(given, name))
    if (read.success) values[name] = read.data
    else faults.push({ field: name, message: read.error.issues[0]?.message ?? field.label })
  }
  if (faults.length > 0 || !isComplete(register.fields, values)) return refused(faults)
  const crossed = register.check?.(values) ?? []
  return crossed.length > 0 ? refused(crossed) : { ok: true, values }
}

/** The first fault of each field. */
export const refused = (faults: readonly Fault[]): { ok: false; faults: Faults } => {
  const first: Record<string, string> = {}
  for (const { field, message } of faults) first[field] ??= message
  return { ok: false, faults: first }
}

/** What a form says of the fields it asks for: a box that is not ticked is not sent, and means no. */
export const asked = (register: Register, form: Readonly<Record<string, string>>): object =>
  Object.fromEntries(
    Object.entries(register.fields)
      .filter(([, field]) => !field.computed)
      .map(([name]) => [name, form[name] ?? '']),
  )

const isComplete = <F extends Fields>(fields: F, values: unknown): values is Values<F> =>
  typeof values === 'object' &&
  values !== null &&
  Object.keys(fields).every((name) => name in values)
