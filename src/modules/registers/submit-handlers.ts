import { type Call, type Reply, redirect } from '#platform/http/route.ts'
import { parseInstant } from '#platform/time.ts'
import { addGiven } from './add-record.ts'
import { addressesOf, type SavedAct } from './addresses.rules.ts'
import { changeGiven } from './change-record.ts'
import { asked } from './check-values.rules.ts'
import type { Register } from './define-register.ts'
import type { Fields, Row } from './field.ts'
import { formPage, type Handler } from './form-reply.tsx'
import type { Frame } from './frame.ts'
import { getRecord } from './list-records.ts'
import type { Outcome } from './outcome.ts'
import { removeRecord, restoreRecord } from './remove-record.ts'

export const submitNew: Handler = async (register, call, frame) => {
  const outcome = await addGiven(call.request, register, asked(register, call.form), {})
  if (outcome.ok) return saved(register, outcome.id, 'them')
  return formPage(register, call, frame, { typed: call.form, faults: outcome.faults })
}

export const submitChange: Handler = async (register, call, frame) => {
  const row = await getRecord(call.request, register, call.params.id ?? '')
  const seenAt = parseInstant(call.form.seen ?? '')
  const given = asked(register, call.form)
  const outcome = await changeGiven(call.request, register, row.id, given, { seenAt })
  if (outcome.ok) return saved(register, row.id, 'sua')
  return formPage(register, call, frame, { typed: call.form, faults: outcome.faults, row })
}

export const submitRemove: Handler = async (register, call, frame) => {
  const row = await getRecord(call.request, register, call.params.id ?? '')
  const reason = call.form.reason?.trim()
  const evidence = reason ? { reason } : undefined
  const outcome = await removeRecord(call.request, register, row.id, { evidence })
  return afterAct(register, call, frame, { row, outcome, act: 'rut' })
}

export const submitRestore: Handler = async (register, call, frame) => {
  const row = await getRecord(call.request, register, call.params.id ?? '')
  const outcome = await restoreRecord(call.request, register, row.id)
  return afterAct(register, call, frame, { row, outcome, act: 'khoi-phuc' })
}

type Acted = { row: Row<Fields>; outcome: Outcome<Fields>; act: SavedAct }

const afterAct = (
  register: Register,
  call: Call,
  frame: Frame,
  { row, outcome, act }: Acted,
): Reply => {
  if (outcome.ok) return saved(register, row.id, act)
  return formPage(register, call, frame, { typed: {}, faults: outcome.faults, row })
}

const saved = (register: Register, id: string, act: SavedAct): Reply =>
  redirect(addressesOf(register).saved(id, act))
