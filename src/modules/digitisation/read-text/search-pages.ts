import type { Tx } from '#platform/db/database.ts'
import type { Owner } from '../scan.ts'
import { excerptOf, type Piece } from './excerpt.rules.ts'
import { pageQuery, pageWords } from './page-query.rules.ts'
import {
  type Candidate,
  findCandidates,
  listPageWords,
  type PagePlace,
} from './search-pages.sql.ts'

/** A page on which all words stand; `seen` is what the asker told of its owner. */
export type PageFound<Seen> = {
  pageId: string
  owner: Owner
  seen: Seen
  /** Its place among the pages of its owner. */
  number: number
  count: number
  excerpt: Piece[]
}

export type PagesFound<Seen> = {
  pages: PageFound<Seen>[]
  /** Where to go on; undefined when there are no more. */
  next: PagePlace | undefined
}

/** Tells what is known of those owners whose pages may be seen; pages of the others are passed over. */
export type Look<Seen> = (owners: readonly Owner[]) => Promise<ReadonlyMap<string, Seen>>

/** So many pages are looked at when those of the first page may not all be seen; then one goes on by himself. */
const MOST_LOOKED_AT = 600

type Typed = {
  typed: string
  /** Those whose pages are looked for; everybody's unless told. */
  audiences?: readonly string[] | undefined
  after?: PagePlace | undefined
  limit?: number
}

/** Pages on which all typed words stand, with or without marks, those read last first. */
export const searchPages = async <Seen>(
  tx: Tx,
  { typed, audiences, after, limit = 20 }: Typed,
  look: Look<Seen>,
): Promise<PagesFound<Seen>> => {
  const words = pageWords(typed)
  if (words.length === 0) return { pages: [], next: undefined }
  const query = pageQuery(words, audiences)
  const { hits, next } = await gather(tx, { query, after, limit }, look)
  return { pages: await withExcerpts(tx, hits, words), next }
}

type Hit<Seen> = { candidate: Candidate; seen: Seen }
type Asked = { query: string; after: PagePlace | undefined; limit: number }

const gather = async <Seen>(tx: Tx, { query, after, limit }: Asked, look: Look<Seen>) => {
  const hits: Hit<Seen>[] = []
  let next = after
  for (const most of [limit + 1, MOST_LOOKED_AT]) {
    const candidates = await findCandidates(tx, query, next, most)
    hits.push(...(await visible(candidates, look)))
    const isEnd = candidates.length < most
    next = placeOf(hits.length > limit ? hits[limit - 1]?.candidate : candidates.at(-1))
    if (hits.length > limit) break
    if (isEnd) return { hits, next: undefined }
  }
  return { hits: hits.slice(0, limit), next }
}

const visible = async <Seen>(
  candidates: readonly Candidate[],
  look: Look<Seen>,
): Promise<Hit<Seen>[]> => {
  const there = candidates.filter(({ removed }) => !removed)
  const known = await look(there.map(({ owner }) => owner))
  return there.flatMap((candidate) => {
    const seen = known.get(candidate.owner.id)
    return seen === undefined ? [] : [{ candidate, seen }]
  })
}

const placeOf = (candidate: Candidate | undefined): PagePlace | undefined =>
  candidate && { at: candidate.at, id: candidate.id }

const withExcerpts = async <Seen>(
  tx: Tx,
  hits: readonly Hit<Seen>[],
  words: readonly string[],
): Promise<PageFound<Seen>[]> => {
  const listed = await listPageWords(
    tx,
    hits.map(({ candidate }) => candidate.id),
  )
  const texts = new Map(listed.map((page) => [page.id, page]))
  return hits.flatMap(({ candidate: { id, owner }, seen }) => {
    const page = texts.get(id)
    if (!page) return []
    const { text, number, count } = page
    return [{ pageId: id, owner, seen, number, count, excerpt: excerptOf(text, words) }]
  })
}
