import { record } from '#modules/audit'
import { getCalendar, type WorkCalendar } from '#modules/calendar'
import { type DueDossier, listDueDossiers } from '#modules/dossiers'
import type { WriteTx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import { type AlertKind, alertsReached } from './alerts.rules.ts'
import {
  type Alert,
  type AlertChoice,
  listAlertsAbout,
  listChoices,
  lockRadar,
} from './alerts.sql.ts'

/** Alerts of one act; a first start over a large backlog makes several. */
const ALERTS_AN_ACT = 500

type Raised = Pick<Alert, 'dossierId' | 'kind' | 'dueAt'>

/** Raises every alert whose moment has come and that was not raised before. @returns how many */
export const raiseAlerts = (request: Request): Promise<number> =>
  request.db.write(request, async (tx) => {
    await lockRadar(tx, request.unitId)
    const open = await listDueDossiers(tx)
    if (open.length === 0) return 0
    const calendar = await getCalendar(tx, dayOf(request.now))
    const known = new Set(
      (
        await listAlertsAbout(
          tx,
          open.map(({ id }) => id),
        )
      ).map(keyOf),
    )
    const choices = new Map((await listChoices(tx)).map((choice) => [choice.person, choice]))
    const rows = open.flatMap((dossier) =>
      reachedBy(dossier, request.now, calendar)
        .filter((raised) => !known.has(keyOf(raised)))
        .map(({ kind }) => rowOf(request, dossier, kind, choices.get(dossier.officer))),
    )
    for (let first = 0; first < rows.length; first += ALERTS_AN_ACT)
      await recordAlerts(tx, request, rows.slice(first, first + ALERTS_AN_ACT))
    return rows.length
  })

const reachedBy = (dossier: DueDossier, now: Date, calendar: WorkCalendar): Raised[] =>
  alertsReached(dossier, now, calendar).map((kind) => ({
    ...{ dossierId: dossier.id, kind, dueAt: dossier.dueAt },
  }))

const keyOf = ({ dossierId, kind, dueAt }: Raised): string =>
  `${dossierId} ${kind} ${dueAt.getTime()}`

const rowOf = (
  { newId, now }: Request,
  { id, code, officer, dueAt }: DueDossier,
  kind: AlertKind,
  choice: AlertChoice | undefined,
) => ({
  ...{ id: newId(), dossier_id: id, dossier_code: code, officer, kind, due_at: dueAt },
  raised_at: now,
  mail: choice?.email && choice[kind] ? 'waiting' : 'not-wanted',
  mailed_at: null,
})

const recordAlerts = (
  tx: WriteTx,
  request: Request,
  rows: ReturnType<typeof rowOf>[],
): Promise<void> =>
  record(tx, request, {
    ...{ module: 'desk', action: 'raise-alerts', subject: request.newId() },
    inserts: { alert: rows },
  })
