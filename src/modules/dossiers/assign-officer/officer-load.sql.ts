import { sql, type Tx } from '#platform/db/database.ts'
import { ofThisUnit } from '../dossiers.sql.ts'

/** Who has open dossiers, and how many; `isOfField` says that some are of the field asked for. */
export type OfficerLoad = { name: string; open: number; isOfField: boolean }

/** Those who settle dossiers of the field first, with the least to do first. */
export const listOfficerLoads = (tx: Tx, fieldCode: string): Promise<OfficerLoad[]> =>
  tx.many<OfficerLoad>(sql`
    select officer as name, count(*) as open, bool_or(field_code = ${fieldCode}) as "isOfField"
    from dossiers.dossier where ${ofThisUnit} and settlement is null
    group by officer order by 3 desc, 2, 1`)
