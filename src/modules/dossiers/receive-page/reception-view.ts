import { findFirstDay } from '#modules/calendar'
import {
  getProcedure,
  listExemptions,
  listTariffs,
  type PinnedProcedure,
} from '#modules/procedures'
import type { Tx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import type { Person } from '../citizens/citizen.ts'
import { type HeldItem, heldOn } from './held-item.rules.ts'
import { type LookedUp, lookUp } from './look-up.ts'
import { officersFor } from './officers.ts'
import { readPerson } from './person.form.ts'
import { type EarlierDossier, listEarlier, listHeld } from './receive-page.sql.ts'
import { type Asked, type ReadForm, readForm } from './reception.form.ts'
import { type ReceptionDue, reckonDue } from './reception-due.ts'
import { type ByField, type Typed, textIn } from './typed.ts'

export type ReceptionView = {
  typed: Typed
  /** The key of the form: one press, one dossier. */
  key: string
  asked: Asked
  procedure: PinnedProcedure
  matches: Person[]
  note: string
  read: ReadForm
  /** What could not be read from a card. */
  cardFaults: ByField
  held: readonly HeldItem[]
  earlier: EarlierDossier[]
  officers: string[]
  due: ReceptionDue
}

/** All that the form shows for what is typed in it; looks somebody up when that is asked. */
export const viewReception = (
  request: Request,
  unitName: string,
  form: Typed,
): Promise<ReceptionView> =>
  request.db.read(request, async (tx) => {
    const { now } = request
    const procedure = await getProcedure(tx, textIn(form, 'thu-tuc'), dayOf(now))
    const looked = await lookedUpIn(tx, form)
    const number = readPerson(looked.typed, dayOf(now)).value.applicant.citizenNumber
    const held = number ? heldOn(await listHeld(tx, number), number, dayOf(now)) : []
    const officers = await officersFor(tx, procedure.fieldCode, dayOf(now))
    const typed = {
      ...usual,
      ...looked.typed,
      'can-bo': looked.typed['can-bo'] ?? officers[0] ?? '',
    }
    const [tariffs, exemptions] = [await listTariffs(tx), await listExemptions(tx)]
    const firstDay = await findFirstDay(tx)
    const asked = { procedure, tariffs, exemptions, held, officers, unitName, firstDay, now }
    const read = readForm(typed, asked)
    return {
      ...{ typed, asked, procedure, read, held, officers },
      ...{ matches: looked.matches, note: looked.note, cardFaults: looked.faults },
      key: keyIn(form) ?? request.newId(),
      earlier: number ? await listEarlier(tx, number) : [],
      due: await reckonDue(tx, request, procedure, read.handing.value.acceptedAt),
    }
  })

/** What stands in a field that nobody has touched. */
const usual: Typed = { 'so-ban': '1', 'so-trang': '1' }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The key that the form came with; undefined when it carries none. */
export const keyIn = ({ khoa = '' }: Typed): string | undefined =>
  UUID.test(khoa) ? khoa : undefined

/** Who presses another button is not looking for anybody any more. */
const lookedUpIn = (tx: Tx, form: Typed): Promise<LookedUp> | LookedUp =>
  form.viec === undefined || /^(cap-nhat|nguoi:)/.test(form.viec)
    ? lookUp(tx, form)
    : { typed: form, matches: [], faults: {}, note: '' }
