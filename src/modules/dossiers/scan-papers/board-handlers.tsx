import { pairingOf } from '#modules/digitisation'
import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { Refused } from '#platform/refused.ts'
import { renderPage } from '#web/render.ts'
import { arrangeScans, isArrangement } from './arrange-scans.ts'
import { digitiseAttachedResult } from './digitise-attached-result.ts'
import { type Kept, keepFile } from './keep-file.ts'
import { PAIRING_COOKIE } from './phone-handlers.tsx'
import { scansOf } from './scan-addresses.ts'
import { type BoardNews, ScanBoardPage } from './scan-board.page.tsx'
import {
  enterFolder,
  ownerNamed,
  pagesOf,
  type ScanFolder,
  scanners,
  viewers,
} from './scan-folder.ts'
import { type Around, codeOf, type Handler } from './scan-handlers.ts'

export const viewBoard: Handler = (call, around) => showBoard(call, around, newsOf(call))

const showBoard = async (
  call: Call,
  { frame, services }: Around,
  news: BoardNews,
  status = 200,
): Promise<Reply> => {
  const { folder } = await enterFolder(call.request, codeOf(call), viewers)
  const token = call.cookies[PAIRING_COOKIE] ?? ''
  const found = token ? await pairingOf(call.request, token) : undefined
  const pairing = found?.dossierCode === folder.code ? { ...found, token } : undefined
  const { recogniser, publicAddress } = services
  const surroundings = frame(call)
  const html = renderPage(
    <ScanBoardPage {...{ surroundings, folder, news, pairing, recogniser, publicAddress }} />,
  )
  return page(html, status)
}

/** What an act just now did, as its address tells. */
const newsOf = ({ query }: Call): BoardNews => {
  const removed = query.bo?.split(',').filter(Boolean)
  return { kept: [], removed: removed ?? [], pagesCame: Number(query.nhan) || 0 }
}

/** A form with files: each is kept or refused by itself. */
export const receive: Handler = async (call, around) => {
  const { files, form } = call
  const { folder, request } = await enterFolder(call.request, codeOf(call), scanners)
  const owner = ownerNamed(folder, form.vao)
  const kept: Kept[] = []
  for (const file of files)
    kept.push(
      await keepFile(request, around.services, { code: folder.code, owner, cameBy: 'desk', file }),
    )
  await digitiseAttachedResult(request, folder.code)
  const pagesCame = kept.reduce((sum, { pages }) => sum + pages, 0)
  if (kept.length > 0 && kept.every(({ messages }) => messages.length === 0))
    return redirect(`${scansOf(folder.code)}?nhan=${pagesCame}`)
  const isFine = kept.length > 0 && kept.every(({ ok }) => ok)
  return showBoard(
    call,
    around,
    { kept, pagesCame, isEmpty: kept.length === 0 },
    isFine ? 200 : 422,
  )
}

/** More would not fit into an address; they are put back from the list of what was taken out. */
const UNDONE_AT_ONCE = 100

export const arrange: Handler = async (call, around) => {
  const { form } = call
  const { folder, request } = await enterFolder(call.request, codeOf(call), scanners)
  const { viec: what = '', xep: to = '' } = form
  const pageIds = chosenIn(call, folder)
  try {
    if (!isArrangement(what)) throw new Refused('Không rõ việc cần làm với các trang.')
    await arrangeScans(request, folder.code, { what, pageIds, to })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return showBoard(call, around, { kept: [], fault: error.message }, 422)
  }
  await digitiseAttachedResult(request, folder.code)
  const home = scansOf(folder.code)
  if (what === 'bo' && pageIds.length <= UNDONE_AT_ONCE)
    return redirect(`${home}?bo=${pageIds.join(',')}`)
  return redirect(form.ve?.startsWith(`${home}/`) ? form.ve : home)
}

/** Pages that are ticked, and all pages of groups that are. */
const chosenIn = ({ many }: Call, folder: ScanFolder): string[] => {
  const groups = many('nhom').flatMap((name) => pagesOf(folder, ownerNamed(folder, name)))
  return [...new Set([...many('trang'), ...groups.map(({ id }) => id)])]
}
