import { getCalendar } from '#modules/calendar'
import { getUnit } from '#modules/organisation'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'
import { getDossier, listClockEvents } from '../dossiers.sql.ts'
import type { Grain } from '../timeliness.rules.ts'
import { type DueReason, dueReason } from './due-reason.rules.ts'
import {
  type DepositedResult,
  type DossierPaper,
  type DossierPayment,
  type DossierTimes,
  getTimes,
  type JournalAct,
  listActs,
  listDepositedResults,
  listPapers,
  listPayments,
} from './view-dossier.sql.ts'

export type DossierView = {
  dossier: Dossier & DossierTimes
  grain: Grain
  reason: DueReason
  papers: DossierPaper[]
  payments: DossierPayment[]
  kept: DepositedResult[]
  acts: JournalAct[]
}

/** All that the page of a dossier tells. @throws NotFound when the unit has none with this code */
export const viewDossier = (request: Request, code: string): Promise<DossierView> =>
  request.db.read(request, async (tx) => {
    const found = await getDossier(tx, code.replaceAll('\0', ''))
    const dossier = { ...found, ...(await getTimes(tx, found.id)) }
    const { scheme, grain } = await getUnit(tx)
    const calendar = await getCalendar(tx, dayOf(dossier.acceptedAt))
    const events = await listClockEvents(tx, dossier.id)
    return {
      dossier,
      grain,
      reason: dueReason({ dossier, events, asOf: request.now, calendar, scheme }),
      papers: await listPapers(tx, dossier.id),
      payments: await listPayments(tx, dossier.id),
      kept: await listDepositedResults(tx, dossier.id),
      acts: await listActs(tx, dossier.id),
    }
  })
