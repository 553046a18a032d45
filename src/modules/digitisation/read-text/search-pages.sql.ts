import { sql, type Tx } from '#platform/db/database.ts'
import type { Owner } from '../scan.ts'

/** Where a search goes on: when the last page that was looked at had been read, and its id. */
export type PagePlace = { at: string; id: string }

export type Candidate = { id: string; at: string; owner: Owner; removed: boolean }

/** The next pages with the words, those read last first; also such as were taken out. */
export const findCandidates = (
  tx: Tx,
  query: string,
  after: PagePlace | undefined,
  most: number,
): Promise<Candidate[]> =>
  tx.many<Candidate>(sql`
    select p.id, f.read_at::text as at, p.removed,
      json_build_object('kind', p.owner_kind, 'id', p.owner_id) as owner
    from digitisation.search_pages(
      ${query}::tsquery, ${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid, ${most}) f
    join digitisation.page p on p.unit_id = (select platform.unit_id()) and p.id = f.page_id
    order by f.read_at desc, f.page_id desc`)

/** `number` is its place among the pages of its owner, of which there are `count`. */
export type PageWords = { id: string; text: string; number: number; count: number }

/** The texts of some pages, and where each stands with its owner. */
export const listPageWords = (tx: Tx, ids: readonly string[]): Promise<PageWords[]> =>
  tx.many<PageWords>(sql`
    select p.id, t.text, (
        select count(*) from digitisation.page q
        where q.unit_id = p.unit_id and q.owner_id = p.owner_id and q.owner_kind = p.owner_kind and not q.removed
          and (q.position, q.recorded_at, q.id) <= (p.position, p.recorded_at, p.id)) as number, (
        select count(*) from digitisation.page q
        where q.unit_id = p.unit_id and q.owner_id = p.owner_id and q.owner_kind = p.owner_kind and not q.removed) as count
    from digitisation.page p
    join digitisation.page_text t on t.unit_id = p.unit_id and t.page_id = p.id
    where p.unit_id = (select platform.unit_id()) and p.id = any (${[...ids]}::uuid[])`)
