import { type Permission, type Route, routeMaker } from '#platform/http/route.ts'
import { viewPicture } from '../hand-over/view-picture.ts'
import {
  downloadLateEntries,
  submitApproval,
  submitDecline,
  viewLateEntries,
} from '../late-entry/late-entry-handlers.tsx'
import { submitLimit, viewLimit } from '../late-entry/limit-handlers.tsx'
import type { Desk, DeskHandler } from './desk.ts'
import { dossierReply } from './dossier-reply.tsx'
import {
  submitAcceptanceCorrection,
  submitAssignment,
  submitCorrection,
  submitPayment,
  submitResult,
} from './submit-desk-acts.ts'
import { submitMoveForm } from './submit-move-form.ts'

/** Whoever works on dossiers; which of them may do what, the act itself says. */
const workers: Permission = ['clerk', 'specialist', 'leader', 'office-clerk']
const withFiles = { kind: 'files', maxBytes: 20_000_000, maxFiles: 3 } as const

const viewOne: DeskHandler = (call, desk) => dossierReply(call, desk, { done: call.query.da })

/** The page of a dossier and every act on it; what was told late, and how late is late. */
export const dossierActRoutes = (desk: Desk): Route[] => {
  const route = routeMaker('dossiers', desk)
  const get = (url: string, permission: Permission, act: string, handler: DeskHandler): Route =>
    route(permission)('GET', url, act, handler)
  const post = (url: string, permission: Permission, act: string, handler: DeskHandler): Route => ({
    ...route(permission)('POST', url, act, handler),
    accepts: withFiles,
  })
  return [
    get('/ho-so/:code', 'office', 'view', viewOne),
    get('/ho-so/:code/anh/:hash', 'office', 'view-picture', viewPicture),
    post('/ho-so/:code/viec/:action', workers, 'move', submitMoveForm),
    post('/ho-so/:code/thu-phi', ['clerk'], 'take-payment', submitPayment),
    post('/ho-so/:code/phan-cong', ['leader'], 'assign-officer', submitAssignment),
    post('/ho-so/:code/so-hoa-ket-qua', workers, 'keep-result', submitResult),
    post('/ho-so/:code/sua-thoi-diem', workers, 'request-correction', submitCorrection),
    post('/ho-so/:code/sua-tiep-nhan', ['clerk'], 'request-acceptance', submitAcceptanceCorrection),
    get('/ho-so/ghi-nhan-muon', 'office', 'list-late-entries', viewLateEntries),
    get('/ho-so/ghi-nhan-muon.csv', 'office', 'export-late-entries', downloadLateEntries),
    post('/ho-so/ghi-nhan-muon/:id/duyet', ['leader'], 'approve-late-entry', submitApproval),
    post('/ho-so/ghi-nhan-muon/:id/tu-choi', ['leader'], 'decline-late-entry', submitDecline),
    get('/quan-tri/ghi-nhan-muon', ['administrator'], 'view-late-entry-limit', viewLimit),
    post('/quan-tri/ghi-nhan-muon', ['administrator'], 'change-late-entry-limit', submitLimit),
  ]
}
