import { NotFound } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import type { Register } from './define-register.ts'
import type { Fields, Row, Values } from './field.ts'
import { countRows, findRow, listRows } from './register.sql.ts'
import { isRowId } from './row-id.rules.ts'
import type { Wanted } from './wanted.ts'

const PAGE = 50

export type Query<F extends Fields> = Omit<Wanted, 'where'> & {
  /** Fields with the exact value they must have. */
  filters?: Partial<Values<F>> | undefined
  /** `next` of the page before. */
  after?: string | undefined
  /** 50 unless told. */
  limit?: number | undefined
}
export type Listed<F extends Fields> = { rows: Row<F>[]; total: number; next: string | undefined }

/** The rows of a register, newest first, a page at a time; `total` counts all pages. */
export const listRecords = <F extends Fields>(
  request: Request,
  register: Register<F>,
  { filters, after, limit = PAGE, ...wanted }: Query<F> = {},
): Promise<Listed<F>> =>
  listWanted(request, register, { ...wanted, where: filters }, { after, limit })

/** As listRecords, for what the address of a list asks. */
export const listWanted = <F extends Fields>(
  request: Request,
  register: Register<F>,
  wanted: Wanted,
  { after, limit = PAGE }: { after?: string | undefined; limit?: number },
): Promise<Listed<F>> =>
  request.db.read(request, async (tx) => {
    const slice = { after: after?.split('~'), limit: limit + 1 }
    const found = await listRows(tx, register, wanted, slice)
    const rows = found.slice(0, limit)
    const last = found.length > limit ? rows.at(-1) : undefined
    const total = await countRows(tx, register, wanted)
    return { rows, total, next: last && cursorAfter(register, last) }
  })

/** The row with this id, also when it was taken out of the register. */
export const findRecord = async <F extends Fields>(
  request: Request,
  register: Register<F>,
  id: string,
): Promise<Row<F> | undefined> => {
  if (!isRowId(id)) return undefined
  return await request.db.read(request, (tx) => findRow(tx, register, id))
}

/** @throws NotFound */
export const getRecord = async <F extends Fields>(
  request: Request,
  register: Register<F>,
  id: string,
) => {
  const row = await findRecord(request, register, id)
  if (!row) throw new NotFound(`Không có ${register.one} này trong sổ.`)
  return row
}

const cursorAfter = <F extends Fields>(register: Register<F>, row: Row<F>): string =>
  [...register.newestBy, 'id']
    .map((name) => Reflect.get(row, name))
    .map((value) => (value instanceof Date ? value.toISOString() : String(value)))
    .join('~')
