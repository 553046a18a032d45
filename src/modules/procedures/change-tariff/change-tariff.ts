import { record } from '#modules/audit'
import type { Request } from '#platform/request.ts'
import type { Tariff } from '../fee.ts'

/** Puts another version of a tariff into force from its day on; what was charged before stays. */
export const changeTariff = (request: Request, tariff: Tariff): Promise<void> =>
  request.db.write(request, async (tx) => {
    const id = request.newId()
    const told = JSON.parse(JSON.stringify(tariff))
    const row = { id, tariff_id: tariff.id, tariff: told, withdrawn_on: null }
    await record(tx, request, {
      module: 'procedures',
      action: 'change-tariff',
      subject: id,
      inserts: { tariff: [row] },
    })
  })
