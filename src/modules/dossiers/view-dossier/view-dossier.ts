import { type ClockEvent, getCalendar, type WorkCalendar } from '#modules/calendar'
import { getUnit, type Unit } from '#modules/organisation'
import type { Tx } from '#platform/db/database.ts'
import { actingAs, holdsAny, type Request } from '#platform/request.ts'
import { type Day, dayOf } from '#platform/time.ts'
import type { OfficerLoad } from '../assign-officer/officer-load.sql.ts'
import { listOfficers } from '../assign-officer/officers.ts'
import type { Dossier } from '../dossier.ts'
import type { DossierFacts } from '../dossier-states.rules.ts'
import { getDossier, listClockEvents } from '../dossiers.sql.ts'
import { nextResultCode } from '../keep-result/result-code.rules.ts'
import { findResultScans, type ResultScans } from '../keep-result/result-scans.ts'
import { listLateEntriesOf } from '../late-entry/late-entry.sql.ts'
import type { LateEntry } from '../late-entry/late-entry.ts'
import { knowsPerson } from '../list-dossiers/personal-data.rules.ts'
import { moveFacts } from '../move-dossier/move-facts.rules.ts'
import { viewers } from '../scan-papers/scan-folder.ts'
import type { Grain } from '../timeliness.rules.ts'
import { type DueReason, dueReason } from './due-reason.rules.ts'
import { suggestedDueDay } from './suggested-due-day.rules.ts'
import {
  type DepositedResult,
  type DossierPaper,
  type DossierPayment,
  type DossierTimes,
  getHandingIn,
  getTimes,
  type HandedOver,
  type HandingIn,
  type JournalAct,
  listActs,
  listDepositedResults,
  listHandOvers,
  listPapers,
  listPayments,
} from './view-dossier.sql.ts'

export type DossierView = {
  dossier: Dossier & DossierTimes
  grain: Grain
  /** Undefined before acceptance. */
  reason: DueReason | undefined
  /** What the table of moves asks about it, as of now. */
  facts: DossierFacts
  calendar: WorkCalendar
  suggested: { dueDay: Day; resultCode: string }
  handingIn: HandingIn
  papers: DossierPaper[]
  payments: DossierPayment[]
  kept: DepositedResult[]
  resultScans: ResultScans
  handOvers: HandedOver[]
  lateEntries: LateEntry[]
  /** Whom a leader may give it to; empty for everybody else. */
  officers: OfficerLoad[]
  /** Whether whoever asks may see scans and pictures: papers of citizens are for their field only. */
  seesScans: boolean
  /** Whether his work needs the citizen number and the telephone. */
  knowsPersons: boolean
  acts: JournalAct[]
}

/** All that the page of a dossier tells. @throws NotFound when the unit has none with this code */
export const viewDossier = (request: Request, code: string): Promise<DossierView> =>
  request.db.read(request, async (tx) => {
    const found = await getDossier(tx, code.replaceAll('\0', ''))
    const dossier = { ...found, ...(await getTimes(tx, found.id)) }
    const unit = await getUnit(tx)
    const calendar = await getCalendar(tx, dayOf(dossier.acceptedAt ?? request.now))
    const kept = await listDepositedResults(tx, dossier.id)
    const codes = kept.map(({ resultCode }) => resultCode)
    return {
      ...{ dossier, grain: unit.grain, calendar, kept },
      facts: moveFacts(dossier, request.now, calendar),
      reason: await reasonOf(tx, { dossier, unit, calendar, asOf: request.now }),
      suggested: {
        dueDay: suggestedDueDay({ dossier, calendar, today: dayOf(request.now) }),
        resultCode: nextResultCode(dossier.code, codes),
      },
      ...(await belongingTo(tx, request, dossier)),
    }
  })

const belongingTo = async (tx: Tx, { actor }: Request, { id, fieldCode }: Dossier) => ({
  handingIn: await getHandingIn(tx, id),
  papers: await listPapers(tx, id),
  payments: await listPayments(tx, id),
  resultScans: await findResultScans(tx, id),
  handOvers: await listHandOvers(tx, id),
  lateEntries: await listLateEntriesOf(tx, id),
  knowsPersons: knowsPerson(actor, fieldCode),
  seesScans: actingAs(actor, viewers, fieldCode) !== undefined,
  officers: holdsAny(actor, ['leader']) ? await listOfficers(tx, fieldCode) : [],
  acts: await listActs(tx, id),
})

type Reckoned = { dossier: Dossier; unit: Unit; calendar: WorkCalendar; asOf: Date }

const reasonOf = async (tx: Tx, { dossier, unit, ...reckoned }: Reckoned) => {
  if (!dossier.acceptedAt) return undefined
  const events = (await listClockEvents(tx, dossier.id)).map((event) => corrected(event, dossier))
  return dueReason({ dossier, events, scheme: unit.scheme, ...reckoned })
}

/** A correction moved the end, which the journal keeps as it was first told. */
const corrected = (event: ClockEvent, { settledAt }: Dossier): ClockEvent =>
  event.kind === 'ended' && settledAt ? { ...event, at: settledAt } : event
