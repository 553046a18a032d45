import type { Frame } from '#modules/registers'
import { type Permission, type Route, routeMaker } from '#platform/http/route.ts'
import type { WhoIs } from '#platform/http/server.ts'
import { actOnPicked, closeTheDay } from './bulk/bulk-handlers.tsx'
import type { Handler } from './handler.ts'
import { changeTarget, showLeader } from './leader/leader-handlers.tsx'
import { streamChanges } from './live/live-handlers.ts'
import { keepChoice, showAlerts } from './radar/alert-handlers.tsx'
import { search } from './search/search-handlers.tsx'
import { deskRoles } from './who.ts'
import {
  downloadWorklist,
  dropFilter,
  keepFilter,
  showWorklist,
} from './worklist/worklist-handlers.tsx'

export type DeskOptions = {
  /** For the stream of changes, which ends with the session. */
  whoIs: WhoIs
  /** Whether a mail server is set, so that the page of alerts can say so. */
  mailIsSet: boolean
}

/** The desk in the browser: worklists, acts on many, search, alerts, the leader's page. */
export const deskRoutes = (frame: Frame, { whoIs, mailIsSet }: DeskOptions): Route[] => {
  const route = routeMaker('desk', frame)
  const get = (url: string, permission: Permission, act: string, handler: Handler): Route =>
    route(permission)('GET', url, act, handler)
  const post = (url: string, permission: Permission, act: string, handler: Handler): Route =>
    route(permission)('POST', url, act, handler)
  return [
    get('/viec-cua-toi', 'office', 'worklist', showWorklist),
    get('/viec-cua-toi.csv', 'office', 'export', downloadWorklist('csv')),
    get('/viec-cua-toi.xlsx', 'office', 'export-workbook', downloadWorklist('xlsx')),
    get('/viec-cua-toi/thay-doi', 'office', 'changes', streamChanges(whoIs)),
    post('/viec-cua-toi/bo-loc', 'office', 'save-filter', keepFilter),
    post('/viec-cua-toi/bo-loc/bo', 'office', 'forget-filter', dropFilter),
    post('/viec-cua-toi/lam', deskRoles, 'act-on-many', actOnPicked),
    get('/cuoi-ngay', deskRoles, 'close-the-day', closeTheDay),
    get('/tim', 'office', 'search', search),
    get('/nhac-viec', 'office', 'alerts', showAlerts(mailIsSet)),
    post('/nhac-viec', 'office', 'choose-alerts', keepChoice(mailIsSet)),
    get('/lanh-dao', ['leader', 'administrator', 'upper-level'], 'leader', showLeader),
    post('/lanh-dao/chi-tieu', ['administrator'], 'set-target', changeTarget),
  ]
}
