import { record } from '#modules/audit'
import { getUnit } from '#modules/organisation'
import { getProcedure } from '#modules/procedures'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import { lawfulMove } from '../lawful-move.ts'
import { refuseUntrue } from '../refuse-untrue.ts'
import { findPressed } from './intake.sql.ts'
import { nextCode } from './next-code.ts'
import type { HandedIn } from './reception.ts'
import { dossierRow } from './reception-rows.ts'
import { refuseUsedPage } from './used-page.ts'

/**
 * Writes down what was handed in before anyone decides whether it can be accepted, with all that was
 * typed; its code stays when it is accepted later.
 * @returns the code; when the button is pressed again that of the first press, `again`
 * @throws Refused when the role may not, or the times cannot be true
 */
export const handIn = (
  request: Request,
  given: HandedIn,
  typed: Record<string, string>,
): Promise<{ code: string; again: boolean }> =>
  request.db.write(request, async (tx) => {
    const pressed = given.press && (await findPressed(tx, given.press))
    refuseUsedPage(pressed, given)
    if (pressed) return { code: pressed.code, again: true }
    const day = dayOf(request.now)
    const procedure = await getProcedure(tx, given.procedureCode, day)
    const { actor } = lawfulMove(draft, 'submit', request.actor, procedure.fieldCode)
    const { submittedAt } = given
    refuseUntrue({ occurredAt: request.now, now: request.now, notBefore: submittedAt })
    const code = await nextCode(tx, await getUnit(tx), day)
    const appointment = { id: request.newId(), code, dueAt: request.now }
    const reception = { ...given, papers: [], fee: 0 }
    const row = { ...dossierRow(request, reception, procedure, appointment), ...notAccepted }
    await record(
      tx,
      { ...request, actor },
      {
        module: 'dossiers',
        action: 'submit',
        subject: appointment.id,
        evidence: { channel: given.channel },
        inserts: { dossier: [row], intake_form: [{ id: appointment.id, typed }] },
        events: [{ name: 'dossiers.submit', payload: { code } }],
      },
    )
    return { code, again: false }
  })

const draft = { state: 'draft', supplementRounds: 0, extensions: 0 } as const

const notAccepted = {
  state: 'submitted',
  accepted_at: null,
  accepted_recorded_at: null,
  original_due_at: null,
  due_at: null,
} as const
