import { page, redirect } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import type { Handler } from '../handler.ts'
import { AlertsPage } from './alerts.page.tsx'
import { chooseAlerts, readChoice } from './choose-alerts.ts'
import { viewAlerts } from './view-alerts.ts'
import { recountAlerts } from './waiting-alerts.ts'

export const showAlerts =
  (mailIsSet: boolean): Handler =>
  async (call, frame) => {
    const view = await viewAlerts(call.request)
    const saved = call.query.luu === '1'
    const html = <AlertsPage surroundings={frame(call)} {...{ view, mailIsSet, saved }} />
    return page(renderPage(html))
  }

export const keepChoice =
  (mailIsSet: boolean): Handler =>
  async (call, frame) => {
    const { choice, fault } = readChoice(call.form)
    if (fault) {
      const view = { ...(await viewAlerts(call.request)), choice }
      const html = <AlertsPage surroundings={frame(call)} {...{ view, mailIsSet, fault }} />
      return page(renderPage(html), 422)
    }
    await chooseAlerts(call.request, choice)
    await recountAlerts(call.request)
    return redirect('/nhac-viec?luu=1')
  }
