import {
  hasUnreadPages,
  type Owner,
  type PageFound,
  type Piece,
  searchPages,
} from '#modules/digitisation'
import type { Tx } from '#platform/db/database.ts'
import { type Actor, actingAs, holdsAny, type Request } from '#platform/request.ts'
import { placeText } from '../list-place.rules.ts'
import { pageAt } from '../scan-papers/scan-addresses.ts'
import { viewers } from '../scan-papers/scan-folder.ts'
import { placeIn } from './place.rules.ts'
import { listPageOwners, type PageOwner } from './search-scans.sql.ts'
import { whoseOf } from './whose.rules.ts'

/** A scanned page with the words, and where it lies. */
export type ScanFound = {
  code: string
  procedureName: string
  applicantName: string
  /** What it is a page of, and which: “Tờ khai, trang 1/3”. */
  page: string
  /** The address that shows it. */
  href: string
  excerpt: readonly Piece[]
}

export type ScansFound = {
  scans: ScanFound[]
  next: string | undefined
  /** Whether there are pages whose text nobody could read yet. */
  unread: boolean
}

/**
 * Scanned pages on which all typed words stand, only of dossiers whose scans the person may see;
 * undefined when he may see none at all. `after` is `next` of the page before.
 */
export const searchScans = async (
  request: Request,
  typed: string,
  after?: string,
): Promise<ScansFound | undefined> => {
  if (!holdsAny(request.actor, viewers)) return undefined
  return request.db.read(request, async (tx) => {
    const place = placeIn(after, 'nhan')
    const asked = {
      ...{ typed, audiences: fieldsOf(request.actor) },
      after: place && { at: place.value, id: place.id },
    }
    const { pages, next } = await searchPages(tx, asked, look(tx, request))
    return {
      scans: pages.map(scanOf),
      next: next && placeText({ place: next.at, id: next.id }),
      unread: pages.length === 0 && (await hasUnreadPages(tx)),
    }
  })
}

/** The fields whose pages are worth a look; undefined is every field. */
const fieldsOf = (actor: Actor): string[] | undefined => {
  const { holdings } = whoseOf(actor)
  const seeing = holdings.filter(({ role }) => viewers.some((viewer) => viewer === role))
  const fields = seeing.map(({ fieldCodes }) => fieldCodes)
  return fields.includes(null) ? undefined : fields.flatMap((codes) => codes ?? [])
}

/** As the pages of scans decide (enterFolder): by the field of the dossier that a page lies with. */
const look =
  (tx: Tx, { actor }: Pick<Request, 'actor'>) =>
  async (owners: readonly Owner[]): Promise<ReadonlyMap<string, PageOwner>> => {
    const listed = await listPageOwners(
      tx,
      owners.map(({ id }) => id),
    )
    const visible = listed.filter(({ fieldCode }) => actingAs(actor, viewers, fieldCode))
    return new Map(visible.map((owner) => [owner.ownerId, owner]))
  }

const scanOf = ({
  pageId,
  owner,
  seen,
  number,
  count,
  excerpt,
}: PageFound<PageOwner>): ScanFound => ({
  code: seen.code,
  procedureName: seen.procedureName,
  applicantName: seen.applicantName,
  page: `${seen.paper ?? wordsOf[owner.kind]}, trang ${number}/${count}`,
  href: pageAt(seen.code, pageId),
  excerpt,
})

const wordsOf = {
  paper: 'Giấy tờ',
  result: 'Kết quả giải quyết',
  dossier: 'Chưa xếp',
} as const satisfies Record<Owner['kind'], string>
