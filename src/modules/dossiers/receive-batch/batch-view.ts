import { findFirstDay } from '#modules/calendar'
import { getProcedure, listExemptions, listProcedures, listTariffs } from '#modules/procedures'
import type { Tx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { addDays, dayOf, instantAt } from '#platform/time.ts'
import { lookUp } from '../receive-page/look-up.ts'
import { officersFor } from '../receive-page/officers.ts'
import { type ProcedureChoice, procedureChoices } from '../receive-page/procedure-choices.rules.ts'
import { listUsage } from '../receive-page/receive-page.sql.ts'
import type { Asked } from '../receive-page/reception.form.ts'
import { keyIn } from '../receive-page/reception-view.ts'
import { type Typed, textIn } from '../receive-page/typed.ts'
import { readBatch, rowCountIn, rowIn, type TypedBatch } from './batch.form.ts'
import { type BatchDossier, listBatch } from './batch.sql.ts'

export type BatchView = {
  typed: Typed
  key: string
  asked: Asked
  read: TypedBatch
  officers: string[]
  /** What earlier presses of this table accepted, by their keys. */
  earlier: { keys: string[]; accepted: BatchDossier[] }
  /** What is most often received; one of them, or another by its address, is received now. */
  choices: ProcedureChoice[]
}

const MOST_CHOICES = 30
const RECENT_DAYS = 7

/** The table for what is typed in it; a number that is known brings its person. */
export const viewBatch = (request: Request, unitName: string, form: Typed): Promise<BatchView> =>
  request.db.read(request, async (tx) => {
    const { now } = request
    const choices = await listChoices(tx, now)
    const code = textIn(form, 'thu-tuc') || (usualIn(choices)?.code ?? '')
    const procedure = await getProcedure(tx, code, dayOf(now))
    const officers = await officersFor(tx, procedure.fieldCode, dayOf(now))
    const rows: Typed[] = []
    for (let place = 1; place <= rowCountIn(form); place++)
      rows.push((await lookUp(tx, rowIn(form, place))).typed)
    const typed = { ...form, 'can-bo': officerIn(form) ?? officers[0] ?? '' }
    const [tariffs, exemptions] = [await listTariffs(tx), await listExemptions(tx)]
    const firstDay = await findFirstDay(tx)
    const asked = { procedure, tariffs, exemptions, held: [], officers, unitName, firstDay, now }
    const keys = earlierKeysIn(form)
    const accepted = await listBatch(tx, keys)
    return {
      ...{ typed, asked, officers, choices, earlier: { keys, accepted } },
      key: keyIn(form) ?? request.newId(),
      read: readBatch(typed, rows, { ...asked, accepted }),
    }
  })

/** A table is hardly sent again more often than this. */
const MOST_EARLIER = 20

const earlierKeysIn = (form: Typed): string[] =>
  (form['da-nhan'] ?? '')
    .split(' ')
    .flatMap((khoa) => keyIn({ khoa }) ?? [])
    .slice(-MOST_EARLIER)

/** Undefined while what stands there is only what was proposed. */
const officerIn = (form: Typed): string | undefined =>
  form['can-bo'] === form['de-xuat'] ? undefined : form['can-bo']

const listChoices = async (tx: Tx, now: Date): Promise<ProcedureChoice[]> => {
  const day = dayOf(now)
  const usage = await listUsage(tx, instantAt(day), instantAt(addDays(day, -RECENT_DAYS)))
  return procedureChoices(await listProcedures(tx, day), usage, day, '').slice(0, MOST_CHOICES)
}

/** Certification comes in batches; where there is none, what is most usual. */
const usualIn = (choices: readonly ProcedureChoice[]): ProcedureChoice | undefined =>
  choices.find(({ fieldName }) => fieldName === 'Chứng thực') ?? choices[0]
