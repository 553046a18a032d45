import type { WriteTx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import type { Prepared, Register } from './define-register.ts'
import type { Fields, Row, Values } from './field.ts'

/** Lets the register complete the values, such as by giving a number; most have nothing to complete. */
export const prepare = async <F extends Fields>(
  tx: WriteTx,
  request: Request,
  register: Register<F>,
  values: Values<F>,
  before: Row<F> | undefined,
): Promise<Prepared<F>> =>
  (await register.prepare?.(tx, request, values, before)) ?? { ok: true, values }
