import { listDueDossiers, whoseOf } from '#modules/dossiers'
import type { Actor, Request } from '#platform/request.ts'
import { listAlertsAbout, listChoices } from './alerts.sql.ts'

const counts = new Map<number, ReadonlyMap<string, number>>()

/**
 * How many dossiers this person, or whom he stands in for, is reminded of: as the last count of this
 * process found, because every page shows it.
 */
export const waitingAlerts = (unitId: number, actor: Actor): number =>
  whoseOf(actor).names.reduce((sum, name) => sum + (counts.get(unitId)?.get(name) ?? 0), 0)

/** Counts anew for every officer of the unit. */
export const recountAlerts = (request: Request): Promise<void> =>
  request.db.read(request, async (tx) => {
    const open = new Map((await listDueDossiers(tx)).map((dossier) => [dossier.id, dossier]))
    const choices = new Map((await listChoices(tx)).map((choice) => [choice.person, choice]))
    const reminded = new Map<string, Set<string>>()
    for (const { dossierId, dueAt, kind } of await listAlertsAbout(tx, [...open.keys()])) {
      const dossier = open.get(dossierId)
      if (dossier?.dueAt.getTime() !== dueAt.getTime()) continue
      if (choices.get(dossier.officer)?.[kind] === false) continue
      const ofOfficer = reminded.get(dossier.officer) ?? new Set()
      reminded.set(dossier.officer, ofOfficer.add(dossierId))
    }
    counts.set(request.unitId, new Map([...reminded].map(([name, ids]) => [name, ids.size])))
  })
