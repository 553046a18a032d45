import { listPages, type Owner, type ScannedPage } from '#modules/digitisation'
import type { Tx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import { actingAs, type Request, type Role } from '#platform/request.ts'
import {
  type FolderHead,
  type FolderPaper,
  getFolderHead,
  listFolderPapers,
} from './scan-folder.sql.ts'

/** A dossier as its scans see it: what pages can be laid with, and the pages that lie there. */
export type ScanFolder = FolderHead & { papers: FolderPaper[]; pages: ScannedPage[] }

/** Who may see the scans of dossiers of his fields, and who may add to them. */
export const viewers = ['clerk', 'specialist', 'leader', 'office-clerk'] as const satisfies Role[]
export const scanners = ['clerk', 'specialist', 'office-clerk'] as const satisfies Role[]

/** A dossier's scans, and the request in the role (and in whose stead) in which the actor is let in. */
export type Entered = { folder: ScanFolder; request: Request }

/** @throws NotFound; Refused when the actor has none of `roles` in the field of the dossier */
export const enterFolder = (
  request: Request,
  code: string,
  roles: readonly Role[],
): Promise<Entered> =>
  request.db.read(request, async (tx) => {
    const head = await getFolderHead(tx, code)
    const actor = actingAs(request.actor, roles, head.fieldCode)
    if (!actor) throw new Refused('Anh/chị không được giao lĩnh vực của hồ sơ này.')
    return { folder: await folderOf(tx, head), request: { ...request, actor } }
  })

export const folderOf = async (tx: Tx, head: FolderHead): Promise<ScanFolder> => {
  const papers = await listFolderPapers(tx, head.id)
  const pages = await listPages(tx, ownerIdsOf({ ...head, papers }))
  return { ...head, papers, pages }
}

type Holder = Pick<ScanFolder, 'id' | 'papers'>

/** Everything that pages of the dossier can be laid with. */
export const ownerIdsOf = ({ id, papers }: Holder): string[] => [
  id,
  ...papers.map((paper) => paper.id),
]

/** The owner that a form names: a paper by its number, the result, or else the pages yet to be sorted. */
export const ownerNamed = ({ id, papers }: Holder, name = ''): Owner => {
  if (name === RESULT) return { kind: 'result', id }
  const paper = papers.find(({ position }) => String(position) === name)
  return paper ? { kind: 'paper', id: paper.id } : { kind: 'dossier', id }
}

export const RESULT = 'ket-qua'
export const UNSORTED = 'chua-xep'

/** What the owner is called in addresses and forms. */
export const nameOfOwner = ({ papers }: Holder, { kind, id }: Owner): string => {
  if (kind === 'result') return RESULT
  return String(papers.find((paper) => paper.id === id)?.position ?? UNSORTED)
}

/** What the owner is called on screen. */
export const wordsOfOwner = ({ papers }: Holder, { kind, id }: Owner): string => {
  if (kind === 'result') return 'Kết quả giải quyết'
  return papers.find((paper) => paper.id === id)?.name ?? 'Chưa xếp'
}

/** The pages that lie with an owner, in order; those taken out are left away. */
export const pagesOf = ({ pages }: Pick<ScanFolder, 'pages'>, { kind, id }: Owner): ScannedPage[] =>
  pages.filter(({ owner, removed }) => !removed && owner.kind === kind && owner.id === id)
