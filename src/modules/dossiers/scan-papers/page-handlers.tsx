import { record } from '#modules/audit'
import {
  drawnPicture,
  findText,
  getPage,
  joinedPdf,
  mediaTypes,
  type ScannedPage,
  smallPicture,
} from '#modules/digitisation'
import { type Call, page } from '#platform/http/route.ts'
import { NotFound } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { renderPage } from '#web/render.ts'
import {
  type Entered,
  enterFolder,
  ownerIdsOf,
  ownerNamed,
  pagesOf,
  type ScanFolder,
  viewers,
  wordsOfOwner,
} from './scan-folder.ts'
import { codeOf, type Handler } from './scan-handlers.ts'
import { ScanPage } from './scan-page.page.tsx'

type Found = Entered & { scan: ScannedPage }

/** A page is seen only through the dossier that it lies with. */
const findScan = async (call: Call): Promise<Found> => {
  const { folder, request } = await enterFolder(call.request, codeOf(call), viewers)
  const scan = await request.db.read(request, (tx) => getPage(tx, call.params.page ?? ''))
  if (!ownerIdsOf(folder).includes(scan.owner.id)) throw new NotFound('Không có trang quét này.')
  return { folder, request, scan }
}

/** A page, large, with what was read on it. */
export const viewPage: Handler = async (call, { frame, services }) => {
  const { folder, scan } = await findScan(call)
  const text = await call.request.db.read(call.request, (tx) => findText(tx, scan.id))
  const { recogniser } = services
  return page(
    renderPage(<ScanPage surroundings={frame(call)} {...{ folder, scan, text, recogniser }} />),
  )
}

/** A picture that we drew ourselves; what came from strangers is never shown as it is. */
export const showPicture: Handler = async (call, { services }) => {
  const { scan } = await findScan(call)
  const body =
    call.query.co === 'lon'
      ? await drawnPicture(services, scan, 'large')
      : await smallPicture(services, scan)
  return { kind: 'file', name: 'trang.jpg', type: 'image/jpeg', body, inline: true }
}

/** The file of a page as it came, to be kept and not to be opened in our pages. */
export const downloadFile: Handler = async (call, { services }) => {
  const { folder, request, scan } = await findScan(call)
  await noteDownload(request, folder, scan.fileName)
  const body = await services.store.read(scan.sha256)
  const name = `${scan.fileName.replace(/\.\w{1,5}$/, '')}.${scan.kind === 'jpeg' ? 'jpg' : scan.kind}`
  return { kind: 'file', name, type: mediaTypes[scan.kind], body }
}

/** All pages of a paper, or of the result, as one PDF. */
export const downloadPdf: Handler = async (call, { services }) => {
  const { folder, request } = await enterFolder(call.request, codeOf(call), viewers)
  const owner = ownerNamed(folder, call.params.owner)
  const pages = pagesOf(folder, owner)
  if (pages.length === 0) throw new NotFound('Chưa có trang quét nào ở đây.')
  const words = wordsOfOwner(folder, owner)
  await noteDownload(request, folder, words)
  const body = await joinedPdf(services, `${words} – ${folder.code}`, pages)
  const name = `${folder.code} ${words.slice(0, 80)}.pdf`
  return { kind: 'file', name, type: mediaTypes.pdf, body }
}

/** Papers of citizens leave the office's screens only with a note of who took them. */
const noteDownload = (request: Request, { id }: ScanFolder, what: string): Promise<void> =>
  request.db.write(request, (tx) =>
    record(tx, request, {
      ...{ module: 'digitisation', action: 'download', subject: id },
      evidence: { what },
    }),
  )
