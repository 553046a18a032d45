import { record } from '#modules/audit'
import type { Request } from '#platform/request.ts'
import { rowOfUnit } from '../establish-unit.ts'
import { getUnit } from '../units.sql.ts'
import type { UnitChange } from './change-unit.form.ts'

/** Changes how the unit is called, its codes and how it reckons; the journal keeps what was before. */
export const changeUnit = (request: Request, changed: UnitChange): Promise<void> =>
  request.db.write(request, async (tx) => {
    const { id } = await getUnit(tx)
    await record(tx, request, {
      module: 'organisation',
      action: 'change-unit',
      subject: id,
      updates: { unit: [{ id, ...rowOfUnit(changed) }] },
    })
  })
