import { record } from '#modules/audit'
import type { Request } from '#platform/request.ts'
import type { Unit } from './unit.ts'

type NewUnit = Omit<Unit, 'unitId' | 'id'>

/** Opens the books of a unit; `request.unitId` is the number it gets. */
export const establishUnit = (request: Request, unit: NewUnit): Promise<void> =>
  request.db.write(request, async (tx) => {
    const id = request.newId()
    await record(tx, request, {
      module: 'organisation',
      action: 'establish-unit',
      subject: id,
      inserts: {
        unit: [
          {
            ...{ id, ...rowOfUnit(unit) },
            ...{ effective_from: unit.effectiveFrom, effective_to: null, succeeded_by: null },
          },
        ],
      },
    })
  })

/** The columns that an administrator may change later. */
export const rowOfUnit = (unit: Omit<NewUnit, 'effectiveFrom'>) => ({
  name: unit.name,
  short_name: unit.shortName,
  place: unit.place,
  superior: unit.superior,
  superior_in_text: unit.superiorInText,
  agency_code_2016: unit.agencyCode.qcvn102,
  agency_code_2020: unit.agencyCode.qd20,
  scheme: unit.scheme,
  grain: unit.grain,
})
