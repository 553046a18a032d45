import type { Frame } from '#modules/registers'
import { type Route, routeMaker } from '#platform/http/route.ts'
import { openBatch, submitBatch, viewReceivedBatch } from '../receive-batch/batch-handlers.tsx'
import { chooseProcedure } from './choose-handlers.tsx'
import { openForm, submitForm } from './receive-handlers.tsx'
import {
  downloadWaiting,
  viewNotAccepted,
  viewReceived,
  viewWaiting,
} from './received-handlers.tsx'

/** Receiving in the browser: choose a procedure, fill in, hand over the slip. */
export const receiveRoutes = (frame: Frame): Route[] => {
  const desk = routeMaker('dossiers', frame)(['clerk'])
  return [
    desk('GET', '/tiep-nhan', 'choose-procedure', chooseProcedure),
    desk('GET', '/tiep-nhan/ho-so', 'open-reception', openForm),
    desk('POST', '/tiep-nhan/ho-so', 'receive', submitForm),
    desk('GET', '/tiep-nhan/da-nhan/:code', 'view-received', viewReceived),
    desk('GET', '/tiep-nhan/chua-nhan', 'list-not-accepted', viewWaiting),
    desk('GET', '/tiep-nhan/chua-nhan.csv', 'export-not-accepted', downloadWaiting),
    desk('GET', '/tiep-nhan/chua-nhan/:code', 'view-not-accepted', viewNotAccepted),
    desk('GET', '/tiep-nhan/hang-loat', 'open-batch', openBatch),
    desk('POST', '/tiep-nhan/hang-loat', 'receive-batch', submitBatch),
    desk('GET', '/tiep-nhan/hang-loat/:key', 'view-batch', viewReceivedBatch),
  ]
}
