import { sql, type Tx } from '#platform/db/database.ts'
import { ofThisUnit } from '../dossiers.sql.ts'

/** Whether any dossier stands in the books yet. */
export const hasDossiers = async (tx: Tx): Promise<boolean> =>
  (await tx.find(sql`select from dossiers.dossier where ${ofThisUnit} limit 1`)) !== undefined
