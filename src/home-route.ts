import type { Frame, Register } from '#modules/registers'
import { page, type Route } from '#platform/http/route.ts'
import { HomePage } from '#web/home.page.tsx'
import { renderPage } from '#web/render.ts'
import { homeGroups } from './home-links.ts'

/** The way in: what this person may do, by what people come for. */
export const homeRoute = (registers: readonly Register[], frame: Frame): Route => ({
  method: 'GET',
  url: '/',
  permission: 'office',
  audit: 'office.home',
  handle: (call) => {
    const groups = homeGroups(registers, call.request.actor)
    return page(renderPage(HomePage({ surroundings: frame(call), groups })))
  },
})
