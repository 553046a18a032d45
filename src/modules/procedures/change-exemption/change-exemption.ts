import { record } from '#modules/audit'
import type { Request } from '#platform/request.ts'
import type { Exemption } from '../fee.ts'

/** Puts a version of an exemption into force from its day on; what was taken before stays. */
export const changeExemption = (request: Request, exemption: Exemption): Promise<void> =>
  request.db.write(request, async (tx) => {
    const id = request.newId()
    const told = JSON.parse(JSON.stringify(exemption))
    const row = { id, exemption_id: exemption.id, exemption: told, withdrawn_on: null }
    await record(tx, request, {
      module: 'procedures',
      action: 'change-exemption',
      subject: id,
      inserts: { exemption: [row] },
    })
  })
