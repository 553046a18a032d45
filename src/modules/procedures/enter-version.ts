import { record } from '#modules/audit'
import type { Request } from '#platform/request.ts'
import type { Exemption, Tariff } from './fee.ts'

type Version = { table: 'tariff'; told: Tariff } | { table: 'exemption'; told: Exemption }

/** Puts a version of a tariff or an exemption into force from its day on; what was charged before stays. */
export const enterVersion = (request: Request, { table, told }: Version): Promise<void> =>
  request.db.write(request, async (tx) => {
    const id = request.newId()
    const row = {
      ...{ id, withdrawn_on: null, [`${table}_id`]: told.id },
      [table]: JSON.parse(JSON.stringify(told)),
    }
    await record(tx, request, {
      module: 'procedures',
      action: `change-${table}`,
      subject: id,
      inserts: { [table]: [row] },
    })
  })
