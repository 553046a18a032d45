import { csvOf } from '#platform/csv.ts'
import type { Request } from '#platform/request.ts'
import type { Register } from './define-register.ts'
import type { Cell, Fields, Row } from './field.ts'
import { listRows } from './register.sql.ts'
import { exportValue } from './show-value.rules.ts'
import type { Wanted } from './wanted.ts'

/** All wanted rows as a file that Excel opens with Vietnamese letters whole (BOM, semicolons). */
export const exportCsv = async <F extends Fields>(
  request: Request,
  register: Register<F>,
  wanted: Wanted = {},
): Promise<string> => {
  const rows = await request.db.read(request, (tx) => listRows(tx, register, wanted, {}))
  const labels = Object.values(register.fields).map(({ label }) => label)
  return csvOf([labels, ...rows.map((row) => exported(register, row))])
}

const exported = <F extends Fields>(register: Register<F>, row: Row<F>): string[] => {
  const cells: Readonly<Record<string, Cell>> = row
  return Object.entries(register.fields).map(([name, field]) => exportValue(field, cells[name]))
}
