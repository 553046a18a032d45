import { type Call, type Reply, redirect } from '#platform/http/route.ts'
import { Refused } from '#platform/refused.ts'
import { Overtaken } from '../move-dossier/overtaken.ts'
import { RefusedAt } from '../refused-at.ts'
import type { Desk } from './desk.ts'
import { dossierReply } from './dossier-reply.tsx'
import type { FilledForm } from './filled-form.ts'
import type { Faults } from './happened.form.ts'

/** A form that was sent: which act, and all that was typed. */
export const sentForm = ({ form, many }: Call, act: string, faults: Faults = {}): FilledForm => ({
  act,
  typed: form,
  ticked: many('returned'),
  faults,
})

/**
 * Does an act and leads back to the dossier, which tells what was done; refused, the page comes back
 * with all that was typed. `act` gives the name under which the journal has it.
 */
export const answerAct = async (
  call: Call,
  desk: Desk,
  sent: FilledForm,
  act: () => Promise<string>,
): Promise<Reply> => {
  try {
    const done = await act()
    return redirect(`/ho-so/${encodeURIComponent(call.params.code ?? '')}?da=${done}`)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const status = error instanceof Overtaken ? 409 : 422
    return dossierReply(call, desk, { status, filled: { ...sent, ...refusalOf(error) } })
  }
}

const refusalOf = (error: Refused): Partial<FilledForm> => {
  if (error instanceof RefusedAt) return { faults: { [error.field]: error.message } }
  if (error instanceof Overtaken) return { refusal: error.message, overtakenBy: error.acts }
  return { refusal: error.message }
}

/** The page with what is wrong in the form. */
export const answerFaults = (call: Call, desk: Desk, sent: FilledForm): Promise<Reply> =>
  dossierReply(call, desk, { status: 422, filled: sent })
