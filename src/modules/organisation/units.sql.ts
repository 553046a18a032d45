import { sql, type Tx } from '#platform/db/database.ts'
import type { Unit } from './unit.ts'

const columns = sql`unit_id as "unitId", id, name, short_name as "shortName", place, superior,
  superior_in_text as "superiorInText",
  json_build_object('qcvn102', agency_code_2016, 'qd20', agency_code_2020) as "agencyCode",
  scheme, grain, effective_from as "effectiveFrom"`

/** The unit of the transaction. @throws NotFound when its books were never opened */
export const getUnit = (tx: Tx): Promise<Unit> =>
  tx.get<Unit>(sql`select ${columns} from organisation.unit`, 'Đơn vị chưa được thiết lập')

/** Every unit of the database; the only question that may be asked before a unit is chosen. */
export const listUnits = (tx: Tx): Promise<{ unitId: number; name: string }[]> =>
  tx.many(sql`select unit_id as "unitId", name from organisation.list_units()`)
