import { type DueDossier, listDueDossiers, whoseOf } from '#modules/dossiers'
import type { Tx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { type AlertKind, alertKindsInOrder, mostUrgent } from './alerts.rules.ts'
import { type AlertChoice, findChoice, listAlertsAbout } from './alerts.sql.ts'

/** A dossier of which somebody is reminded, with the most urgent reason. */
export type RemindedDossier = DueDossier & { kind: AlertKind; mail: 'sent' | 'unknown' | 'none' }
export type AlertsView = { reminded: RemindedDossier[]; choice: Choice }
export type Choice = Omit<AlertChoice, 'id' | 'person'>

/** Until somebody chooses otherwise he hears of everything, in the program only. */
const everything: Choice = { email: '', half: true, 'four-fifths': true, eve: true, due: true }

/** What whoever asks, or whom he stands in for, is reminded of now. */
export const viewAlerts = (request: Request): Promise<AlertsView> =>
  request.db.read(request, async (tx) => {
    const choice = (await findChoice(tx, request.actor.name)) ?? everything
    const { names } = whoseOf(request.actor)
    const mine = (await listDueDossiers(tx)).filter(({ officer }) => names.includes(officer))
    return { choice, reminded: await remindedOf(tx, mine, choice) }
  })

const remindedOf = async (
  tx: Tx,
  mine: readonly DueDossier[],
  choice: Choice,
): Promise<RemindedDossier[]> => {
  const alerts = await listAlertsAbout(
    tx,
    mine.map(({ id }) => id),
  )
  return mine
    .flatMap((dossier) => {
      const about = alerts.filter(
        ({ dossierId, dueAt, kind }) =>
          dossierId === dossier.id && +dueAt === +dossier.dueAt && choice[kind],
      )
      const kind = mostUrgent(about.map((alert) => alert.kind))
      return kind ? [{ ...dossier, kind, mail: mailOf(about.map(({ mail }) => mail)) }] : []
    })
    .toSorted((one, other) => urgency(other) - urgency(one) || +one.dueAt - +other.dueAt)
}

const urgency = ({ kind }: RemindedDossier): number => alertKindsInOrder.indexOf(kind)

const mailOf = (states: readonly string[]): RemindedDossier['mail'] => {
  if (states.includes('sent')) return 'sent'
  return states.includes('sending') ? 'unknown' : 'none'
}
