import { page, redirect } from '#platform/http/route.ts'
import { officeScript } from '#web/assets.ts'
import { renderPage } from '#web/render.ts'
import { pageOf, readPlace } from '../list-place.rules.ts'
import { receivedAddress, waitingAddress } from './addresses.ts'
import type { ReceiveHandler } from './handler.ts'
import { notAcceptedCsv } from './not-accepted-csv.ts'
import { NotAcceptedPage } from './not-accepted-dossiers.page.tsx'
import { ReceivedPage } from './received.page.tsx'
import { getReceived, listWaiting } from './received.sql.ts'
import { WaitingListPage } from './waiting-list.page.tsx'

const WAITING_A_PAGE = 50

/** What was just accepted. */
export const viewReceived: ReceiveHandler = async (call, frame) => {
  const { request, params } = call
  const dossier = await request.db.read(request, (tx) => getReceived(tx, params.code ?? ''))
  if (!dossier.acceptedAt) return redirect(waitingAddress(dossier.code))
  const surroundings = frame(call)
  const scripts = [officeScript('receive').href]
  return page(renderPage(<ReceivedPage {...{ surroundings, dossier, scripts }} />))
}

/** What was handed in and not accepted. */
export const viewNotAccepted: ReceiveHandler = async (call, frame) => {
  const { request, params } = call
  const dossier = await request.db.read(request, (tx) => getReceived(tx, params.code ?? ''))
  if (dossier.acceptedAt) return redirect(receivedAddress(dossier.code))
  return page(renderPage(<NotAcceptedPage {...{ surroundings: frame(call), dossier }} />))
}

/** What waits for its completion, page by page. */
export const viewWaiting: ReceiveHandler = async (call, frame) => {
  const { request, query } = call
  const found = await request.db.read(request, (tx) =>
    listWaiting(tx, readPlace(query.sau), WAITING_A_PAGE + 1),
  )
  const listed = pageOf(found, WAITING_A_PAGE, ({ submittedAt: at, id }) => ({ at, id }))
  return page(renderPage(<WaitingListPage {...{ surroundings: frame(call), listed }} />))
}

/** All of it as a file. */
export const downloadWaiting: ReceiveHandler = async ({ request }) => {
  const dossiers = await request.db.read(request, (tx) => listWaiting(tx, undefined, null))
  return {
    ...{ kind: 'file', name: 'ho-so-chua-tiep-nhan.csv', type: 'text/csv; charset=utf-8' },
    body: notAcceptedCsv(dossiers),
  }
}
