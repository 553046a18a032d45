import { record } from '#modules/audit'
import { type DueDossier, listStillDue } from '#modules/dossiers'
import { getUnit } from '#modules/organisation'
import type { WriteTx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { alertLetter } from './alert-letter.ts'
import { type Alert, type AlertChoice, listChoices, listToMail, lockRadar } from './alerts.sql.ts'
import type { Mailer, Sending } from './mailer.ts'

type Bundle = { id: string; to: string; alerts: Alert[]; unitName: string }

/**
 * Sends what waits, one letter to each officer. Each letter is claimed in a transaction of its own
 * before it goes out, so that no crash and no second process sends it again.
 * @returns how many letters a server took
 */
export const mailAlerts = async (
  request: Request,
  mailer: Mailer,
  address: string | undefined,
): Promise<number> => {
  let sent = 0
  for (const bundle of await claim(request)) {
    const letter = alertLetter(bundle.alerts, bundle.unitName, address)
    const sending = await mailer.send({ ...letter, id: bundle.id, to: bundle.to })
    await settle(request, bundle, sending)
    if (sending === 'sent') sent += 1
  }
  return sent
}

const claim = (request: Request): Promise<Bundle[]> =>
  request.db.write(request, async (tx) => {
    await lockRadar(tx, request.unitId)
    const waiting = await listToMail(tx)
    if (waiting.length === 0) return []
    const stillDue = await listStillDue(
      tx,
      waiting.map(({ dossierId }) => dossierId),
    )
    const wanted = wantedOf(waiting, stillDue, await listChoices(tx))
    const isWanted = new Set(wanted.map(({ alert }) => alert))
    await mark(
      tx,
      request,
      waiting.filter((alert) => !isWanted.has(alert)),
      'not-wanted',
    )
    await mark(tx, request, [...isWanted], 'sending')
    const { shortName: unitName } = await getUnit(tx)
    return [...Map.groupBy(wanted, ({ to }) => to)].map(([to, found]) => ({
      ...{ id: request.newId(), to, unitName, alerts: found.map(({ alert }) => alert) },
    }))
  })

/** What is still so, with the address of whoever settles the dossier now and wants to hear of it. */
const wantedOf = (
  waiting: readonly Alert[],
  stillDue: readonly DueDossier[],
  choices: readonly AlertChoice[],
): { alert: Alert; to: string }[] => {
  const dossiers = new Map(stillDue.map((dossier) => [dossier.id, dossier]))
  return waiting.flatMap((alert) => {
    const dossier = dossiers.get(alert.dossierId)
    const choice = choices.find(({ person }) => person === dossier?.officer)
    const isSo = dossier?.dueAt.getTime() === alert.dueAt.getTime()
    return isSo && choice?.email && choice[alert.kind] ? [{ alert, to: choice.email }] : []
  })
}

/** What broke after the letter was handed over stays as sending: it may have arrived. */
const settle = async (request: Request, { alerts }: Bundle, sending: Sending): Promise<void> => {
  if (sending === 'unknown') return
  await request.db.write(request, (tx) =>
    mark(tx, request, alerts, sending === 'sent' ? 'sent' : 'failed'),
  )
}

const mark = async (
  tx: WriteTx,
  request: Request,
  alerts: readonly Alert[],
  mail: Alert['mail'],
): Promise<void> => {
  if (alerts.length === 0) return
  const sentAt = mail === 'sent' ? { mailed_at: request.now } : {}
  await record(tx, request, {
    ...{ module: 'desk', action: 'mail-alerts', subject: request.newId() },
    updates: { alert: alerts.map(({ id }) => ({ id, mail, ...sentAt })) },
  })
}
