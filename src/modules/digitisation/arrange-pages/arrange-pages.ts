import { record } from '#modules/audit'
import type { WriteTx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { queueAgain } from '../read-text/page-texts.sql.ts'
import type { Owner, ScannedPage, Turn } from '../scan.ts'
import { lastPosition } from '../scans.sql.ts'
import { shifted } from './page-order.rules.ts'

/** Pages that were locked, and the id of what they belong to, under which the acts are journalled. */
export type Chosen = { pages: readonly ScannedPage[]; about: string }

/** Turns pages clockwise; the files stay as they came. */
export const turnPages = async (
  tx: WriteTx,
  request: Request,
  chosen: Chosen,
  by: Turn,
): Promise<void> => {
  await write(tx, request, chosen, 'turn-pages', ({ turn }) => ({ turn: (turn + by) % 360 }))
  await queueAgain(
    tx,
    chosen.pages.map(({ id }) => id),
  )
}

/** Lays pages at the end of what another owner has. */
export const movePages = async (
  tx: WriteTx,
  request: Request,
  chosen: Chosen,
  owner: Owner,
): Promise<void> => {
  const last = await lastPosition(tx, owner)
  await write(tx, request, chosen, 'move-pages', (_, place) => ({
    ...{ owner_kind: owner.kind, owner_id: owner.id, position: last + place + 1 },
  }))
}

/** Takes pages out, or puts them back where they were; nothing is ever lost. */
export const setRemoved = (
  tx: WriteTx,
  request: Request,
  chosen: Chosen,
  removed: boolean,
): Promise<void> =>
  write(tx, request, chosen, removed ? 'remove-pages' : 'restore-pages', () => ({ removed }))

/** Moves pages a place towards the front or the back; `all` are those that lie with the same owner. */
export const shiftPages = async (
  tx: WriteTx,
  request: Request,
  { pages, about }: Chosen,
  all: readonly ScannedPage[],
  by: -1 | 1,
): Promise<void> => {
  const chosen = new Set(pages.map(({ id }) => id))
  const order = shifted(
    all.map(({ id }) => id),
    chosen,
    by,
  )
  const places = new Map(order.map((id, place) => [id, place + 1]))
  const moved = all.filter(({ id, position }) => places.get(id) !== position)
  await write(tx, request, { pages: moved, about }, 'order-pages', ({ id }) => ({
    position: places.get(id) ?? 0,
  }))
}

type Change = (page: ScannedPage, place: number) => Record<string, string | number | boolean>

const write = async (
  tx: WriteTx,
  request: Request,
  { pages, about }: Chosen,
  action: string,
  change: Change,
): Promise<void> => {
  if (pages.length === 0) return
  await record(tx, request, {
    ...{ module: 'digitisation', action, subject: about },
    updates: { page: pages.map((page, place) => ({ id: page.id, ...change(page, place) })) },
  })
}
