import { sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import type { FileKind, Owner, Turn } from '../scan.ts'

/** Notes pages whose text is to be read when there is time. */
export const queueForReading = async (
  tx: WriteTx,
  pageIds: readonly string[],
  now: Date,
): Promise<void> => {
  await tx.run(sql`
    insert into digitisation.page_text (unit_id, page_id, state, text, search_text, read_at)
    select platform.unit_id(), id, 'queued', '', '', ${now} from unnest(${pageIds}::uuid[]) id`)
}

/** What was recognised on pages that lay wrong is to be recognised anew. */
export const queueAgain = async (tx: WriteTx, pageIds: readonly string[]): Promise<void> => {
  await tx.run(sql`
    update digitisation.page_text set state = 'queued'
    where unit_id = (select platform.unit_id()) and page_id = any(${pageIds}::uuid[])
      and state in ('recognised', 'unreadable')`)
}

/** Those that waited for a recogniser are to be read, now that there is one. */
export const queueWaiting = async (tx: WriteTx): Promise<void> => {
  await tx.run(sql`
    update digitisation.page_text set state = 'queued'
    where unit_id = (select platform.unit_id()) and state = 'waiting'`)
}

export type UnreadPage = { id: string; sha256: string; kind: FileKind; number: number; turn: Turn }

/** The page that has waited longest to be read. */
export const findUnread = (tx: Tx): Promise<UnreadPage | undefined> =>
  tx.find<UnreadPage>(sql`
    select p.id, f.sha256, f.kind, p.number, p.turn
    from digitisation.page_text t
    join digitisation.page p on p.unit_id = t.unit_id and p.id = t.page_id
    join digitisation.file f on f.unit_id = p.unit_id and f.id = p.file_id
    where t.unit_id = (select platform.unit_id()) and t.state = 'queued'
    order by t.read_at limit 1`)

export type TextState = 'queued' | 'waiting' | 'file' | 'recognised' | 'unreadable'
export type PageText = { state: TextState; text: string }

/** Keeps what was read, unless the page was turned meanwhile: then it goes on waiting. */
export const saveText = async (
  tx: WriteTx,
  { id, turn }: Pick<UnreadPage, 'id' | 'turn'>,
  { state, text }: PageText,
  searchText: string,
): Promise<void> => {
  await tx.run(sql`
    update digitisation.page_text t
    set state = ${state}, text = ${text}, search_text = ${searchText}, read_at = clock_timestamp()
    from digitisation.page p
    where t.unit_id = (select platform.unit_id()) and t.page_id = ${id}::uuid
      and p.unit_id = t.unit_id and p.id = t.page_id and p.turn = ${turn}`)
}

/** What stands on a page, as far as it is known. */
export const findText = (tx: Tx, pageId: string): Promise<PageText | undefined> =>
  tx.find<PageText>(sql`
    select state, text from digitisation.page_text
    where unit_id = (select platform.unit_id()) and page_id = ${pageId}::uuid`)

export type FoundPage = { pageId: string; owner: Owner; text: string }

/** Pages on which all the words stand (small letters without marks), those read last first. */
export const findPagesWith = (tx: Tx, words: string, limit: number): Promise<FoundPage[]> =>
  tx.many<FoundPage>(sql`
    select p.id as "pageId", json_build_object('kind', p.owner_kind, 'id', p.owner_id) as owner, t.text
    from digitisation.page_text t
    join digitisation.page p on p.unit_id = t.unit_id and p.id = t.page_id
    where t.unit_id = (select platform.unit_id()) and not p.removed
      and to_tsvector('simple', t.search_text) @@ plainto_tsquery('simple', ${words})
    order by t.read_at desc limit ${limit}`)
