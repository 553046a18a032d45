import { lockPages, movePages, setRemoved, shiftPages, turnPages } from '#modules/digitisation'
import type { WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { changeScans } from './digitise-paper.ts'
import { ownerIdsOf, ownerNamed, pagesOf, type ScanFolder } from './scan-folder.ts'

/** What can be done with chosen pages, by the name that stands in forms. */
export const arrangements = {
  xep: 'Xếp vào',
  'xoay-trai': 'Xoay trái',
  'xoay-phai': 'Xoay phải',
  truoc: 'Lên trước',
  sau: 'Ra sau',
  bo: 'Bỏ',
  'khoi-phuc': 'Khôi phục',
} as const satisfies Record<string, string>
export type Arrangement = keyof typeof arrangements

export const isArrangement = (name: string): name is Arrangement =>
  Object.hasOwn(arrangements, name)

type Wanted = { what: Arrangement; pageIds: readonly string[]; to: string }

/** Does what was asked with the chosen pages of a dossier; gives how many there were. @throws Refused for none */
export const arrangeScans = (request: Request, code: string, wanted: Wanted): Promise<number> =>
  changeScans(request, code, async (tx, folder) => {
    const locked = await lockPages(tx, wanted.pageIds)
    const pages = locked.filter(({ owner }) => ownerIdsOf(folder).includes(owner.id))
    if (pages.length === 0) throw new Refused('Chưa chọn trang nào. Hãy đánh dấu các trang trước.')
    await ways[wanted.what]({
      tx,
      request,
      folder,
      to: wanted.to,
      chosen: { pages, about: folder.id },
    })
    return pages.length
  })

type Way = (step: {
  tx: WriteTx
  request: Request
  folder: ScanFolder
  to: string
  chosen: Parameters<typeof turnPages>[2]
}) => Promise<void>

const shift =
  (by: -1 | 1): Way =>
  async ({ tx, request, folder, chosen }) => {
    const owners = new Map(chosen.pages.map(({ owner }) => [`${owner.kind} ${owner.id}`, owner]))
    for (const owner of owners.values())
      await shiftPages(tx, request, chosen, pagesOf(folder, owner), by)
  }

const ways: Record<Arrangement, Way> = {
  xep: ({ tx, request, folder, to, chosen }) =>
    movePages(tx, request, chosen, ownerNamed(folder, to)),
  'xoay-trai': ({ tx, request, chosen }) => turnPages(tx, request, chosen, 270),
  'xoay-phai': ({ tx, request, chosen }) => turnPages(tx, request, chosen, 90),
  truoc: shift(-1),
  sau: shift(1),
  bo: ({ tx, request, chosen }) => setRemoved(tx, request, chosen, true),
  'khoi-phuc': ({ tx, request, chosen }) => setRemoved(tx, request, chosen, false),
}
