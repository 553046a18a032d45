import { join, type Sql, sql, type Tx } from '#platform/db/database.ts'
import { ofThisUnit } from '../dossiers.sql.ts'
import { listsIn, type Part, parts, type WorklistScope } from './worklists.sql.ts'
import type { WorklistKey } from './worklists.ts'

export type WorklistCounts = ReadonlyMap<WorklistKey, number>

/** How many dossiers each of the lists holds, of those that fulfil `filters`. */
export const countWorklists = async (
  tx: Tx,
  keys: readonly WorklistKey[],
  scope: WorklistScope,
  filters?: Sql,
): Promise<WorklistCounts> => {
  if (keys.length === 0) return new Map()
  const rows = await tx.many<{ key: WorklistKey; count: number }>(
    worklistCounts(keys, scope, filters),
  )
  const counted = new Map(rows.map(({ key, count }) => [key, count]))
  return new Map(keys.map((key) => [key, counted.get(key) ?? 0]))
}

/** Every part is read once for all lists that lie in it and, without filters, from its index alone. */
export const worklistCounts = (
  keys: readonly WorklistKey[],
  scope: WorklistScope,
  filters = sql`true`,
): Sql => {
  const wanted = [...new Set(keys.map((key) => listsIn[key].part))]
  const counts = wanted.map((part) => {
    const inPart = keys.filter((key) => listsIn[key].part === part)
    return countPart(part, inPart, scope, filters)
  })
  return join(counts, ' union all ')
}

const countPart = (
  part: Part,
  keys: readonly WorklistKey[],
  scope: WorklistScope,
  filters: Sql,
): Sql => {
  const counts = keys.map((key) => sql`count(*) filter (where ${listsIn[key].which(scope)})`)
  return sql`
    (select unnest(${[...keys]}::text[]) as key, unnest(array[${join(counts)}]) as count
    from dossiers.dossier where ${ofThisUnit} and ${parts[part](scope)} and ${filters})`
}
