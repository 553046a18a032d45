import { sql, type Tx } from '#platform/db/database.ts'
import { ofThisUnit } from '../dossiers.sql.ts'
import type { ChangedText } from './form-text.rules.ts'

/** The wordings that the unit gave, in the order in which they were given; those not yet in force as well. */
export const listChangedTexts = (tx: Tx): Promise<ChangedText[]> =>
  tx.many<ChangedText>(sql`
    select key, text, version, effective_from as "effectiveFrom", certainty, source
    from dossiers.form_text t where ${ofThisUnit}
    order by (select min(j.id) from dossiers.journal j
      where j.unit_id = t.unit_id and j.subject = t.id)`)
