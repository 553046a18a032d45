import { sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import type { FileKind, Turn } from '../scan.ts'

/** Notes pages whose text is to be read when there is time. */
export const queueForReading = async (
  tx: WriteTx,
  { pageIds, audience, now }: { pageIds: readonly string[]; audience: string; now: Date },
): Promise<void> => {
  await tx.run(sql`
    insert into digitisation.page_text
      (unit_id, page_id, state, text, search_text, audience, words, read_at)
    select platform.unit_id(), id, 'queued', '', '', ${audience},
      digitisation.words_of('', ${audience}), ${now} from unnest(${pageIds}::uuid[]) id`)
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
    set state = ${state}, text = ${text}, search_text = ${searchText},
      words = digitisation.words_of(${searchText}, t.audience), read_at = clock_timestamp()
    from digitisation.page p
    where t.unit_id = (select platform.unit_id()) and t.page_id = ${id}::uuid
      and p.unit_id = t.unit_id and p.id = t.page_id and p.turn = ${turn}`)
}

/** Whether pages of the unit wait for a recogniser to be installed. */
export const hasUnreadPages = async (tx: Tx): Promise<boolean> => {
  const waiting = await tx.find(sql`
    select from digitisation.page_text
    where unit_id = (select platform.unit_id()) and state = 'waiting' limit 1`)
  return waiting !== undefined
}

/** What stands on a page, as far as it is known. */
export const findText = (tx: Tx, pageId: string): Promise<PageText | undefined> =>
  tx.find<PageText>(sql`
    select state, text from digitisation.page_text
    where unit_id = (select platform.unit_id()) and page_id = ${pageId}::uuid`)
