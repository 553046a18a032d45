import {
  type ArrivedFile,
  type CameBy,
  examineFile,
  findSameFiles,
  type Owner,
  type PageDesk,
  placeFile,
  type SoundFile,
} from '#modules/digitisation'
import type { Tx, WriteTx } from '#platform/db/database.ts'
import type { Files } from '#platform/files/open-files.ts'
import { NotFound } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { changeScans } from './digitise-paper.ts'
import { findWhereabouts } from './scan-folder.sql.ts'
import { ownerIdsOf, type ScanFolder, wordsOfOwner } from './scan-folder.ts'

/** What became of a file: how many pages it brought, and what is to be told about it. */
export type Kept = { name: string; ok: boolean; pages: number; messages: string[] }

export type Keeper = Files & { desk: PageDesk }
export type Arrival = { code: string; owner: Owner; cameBy: CameBy; file: ArrivedFile }

/** Keeps a file that came for a dossier, or tells why not. A bad file never throws. */
export const keepFile = async (
  request: Request,
  keeper: Keeper,
  { code, owner, cameBy, file }: Arrival,
): Promise<Kept> => {
  const started = performance.now()
  const examined = await examineFile(keeper, file)
  if (!examined.ok) return { name: examined.name, ok: false, pages: 0, messages: [examined.reason] }
  const later = after(request, performance.now() - started)
  return changeScans(later, code, (tx, folder) =>
    place(tx, later, folder, examined.file, { owner, cameBy }),
  )
}

/** A large file takes seconds to examine; what others recorded meanwhile must not come to lie after it. */
const after = (request: Request, milliseconds: number): Request => ({
  ...request,
  now: new Date(request.now.getTime() + milliseconds),
})

const place = async (
  tx: WriteTx,
  request: Request,
  folder: ScanFolder,
  file: SoundFile,
  where: { owner: Owner; cameBy: CameBy },
): Promise<Kept> => {
  const { name, notices } = file
  if (!ownerIdsOf(folder).includes(where.owner.id))
    throw new NotFound('Nơi nhận tệp không thuộc hồ sơ này.')
  const same = await findSameFiles(tx, file.sha256)
  const here = same.find(({ owner }) => ownerIdsOf(folder).includes(owner.id))
  if (here) {
    const told = `Tệp này đã có trong hồ sơ (${wordsOfOwner(folder, here.owner)}), không thêm lần nữa.`
    return { name, ok: true, pages: 0, messages: [told] }
  }
  const elsewhere = await tellElsewhere(
    tx,
    same.map(({ owner }) => owner.id),
  )
  const pages = await placeFile(tx, request, file, { ...where, audience: folder.fieldCode })
  return { name, ok: true, pages: pages.length, messages: [...elsewhere, ...notices] }
}

const tellElsewhere = async (tx: Tx, ownerIds: string[]): Promise<string[]> => {
  if (ownerIds.length === 0) return []
  const places = await findWhereabouts(tx, ownerIds)
  return places
    .slice(0, 1)
    .map(({ code, paper }) => `Tệp này đã có ở hồ sơ ${code}${paper ? ` (${paper})` : ''}.`)
}
