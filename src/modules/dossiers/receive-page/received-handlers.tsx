import { page, redirect } from '#platform/http/route.ts'
import { officeScript } from '#web/assets.ts'
import { renderPage } from '#web/render.ts'
import { receivedAddress, waitingAddress } from './addresses.ts'
import type { ReceiveHandler } from './handler.ts'
import { NotAcceptedPage, WaitingListPage } from './not-accepted-dossiers.page.tsx'
import { ReceivedPage } from './received.page.tsx'
import { getReceived, listWaiting } from './received.sql.ts'

const MOST_WAITING = 200

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

/** All that waits for its completion. */
export const viewWaiting: ReceiveHandler = async (call, frame) => {
  const { request } = call
  const dossiers = await request.db.read(request, (tx) => listWaiting(tx, MOST_WAITING))
  return page(renderPage(<WaitingListPage {...{ surroundings: frame(call), dossiers }} />))
}
