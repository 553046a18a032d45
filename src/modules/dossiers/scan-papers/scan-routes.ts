import type { Frame } from '#modules/registers'
import type { Permission, Route } from '#platform/http/route.ts'
import { arrange, receive, viewBoard } from './board-handlers.tsx'
import { follow } from './follow-board.ts'
import { downloadFile, downloadPdf, showPicture, viewPage } from './page-handlers.tsx'
import { openPhone, pair, sendFromPhone } from './phone-handlers.tsx'
import { scanners, viewers } from './scan-folder.ts'
import type { Handler } from './scan-handlers.ts'
import type { ScanServices } from './scan-services.ts'
import {
  addDeskPiece,
  addPhonePiece,
  beginAtDesk,
  beginOnPhone,
  deskStanding,
  PIECES,
  phoneStanding,
} from './upload-handlers.ts'

/** What a form with files may weigh; a file above what is taken is then refused by name, not the form. */
const FILES = { kind: 'files', maxBytes: 60 * 1024 * 1024, maxFiles: 50 } as const

/** What a telephone without script may send at once; it is read before its token is, so it is little. */
const PHOTOS = { kind: 'files', maxBytes: 20 * 1024 * 1024, maxFiles: 3 } as const

type Row = Pick<Route, 'method' | 'url' | 'permission' | 'accepts'> & { does: string; by: Handler }

/** The scans of a dossier at the desk, and the page on which a telephone sends to it. */
export const scanRoutes = (frame: Frame, services: ScanServices): Route[] =>
  [...boardRows, ...phoneRows].map(({ does, by, ...row }) => ({
    ...row,
    audit: `scans.${does}`,
    handle: (call) => by(call, { frame, services }),
  }))

const get = (url: string, permission: Permission, does: string, by: Handler): Row => ({
  ...{ method: 'GET', url, permission, does, by },
})
const post = (
  url: string,
  permission: Permission,
  does: string,
  by: Handler,
  accepts?: Route['accepts'],
): Row => ({
  ...{ method: 'POST', url, permission, does, by },
  ...(accepts ? { accepts } : {}),
})

const BOARD = '/ho-so/:code/quet'
const boardRows: readonly Row[] = [
  get(BOARD, viewers, 'view', viewBoard),
  post(BOARD, scanners, 'receive', receive, FILES),
  post(`${BOARD}/viec`, scanners, 'arrange', arrange),
  get(`${BOARD}/moi`, viewers, 'follow', follow),
  post(`${BOARD}/dien-thoai`, scanners, 'pair', pair),
  post(`${BOARD}/tai-len`, scanners, 'begin-upload', beginAtDesk),
  get(`${BOARD}/tai-len/:upload`, scanners, 'upload-offset', deskStanding),
  post(`${BOARD}/tai-len/:upload`, scanners, 'add-piece', addDeskPiece, PIECES),
  get(`${BOARD}/trang/:page`, viewers, 'view-page', viewPage),
  get(`${BOARD}/trang/:page/anh`, viewers, 'picture', showPicture),
  get(`${BOARD}/tep/:page`, viewers, 'download-file', downloadFile),
  get(`${BOARD}/pdf/:owner`, viewers, 'download-pdf', downloadPdf),
]

/** Open to whoever has the token: it is the key, for a quarter of an hour and one telephone. */
const PHONE = '/quet/:token'
const phoneRows: readonly Row[] = [
  get(PHONE, 'public', 'phone', openPhone),
  post(PHONE, 'public', 'phone-send', sendFromPhone, PHOTOS),
  post(`${PHONE}/tai-len`, 'public', 'phone-begin', beginOnPhone),
  get(`${PHONE}/tai-len/:upload`, 'public', 'phone-offset', phoneStanding),
  post(`${PHONE}/tai-len/:upload`, 'public', 'phone-piece', addPhonePiece, PIECES),
]
