import { viewToday } from '#modules/desk'
import type { Frame, Register } from '#modules/registers'
import { page, type Route } from '#platform/http/route.ts'
import { type Day, dayOf, formatDay, weekdayName } from '#platform/time.ts'
import { HomePage } from '#web/home.page.tsx'
import { renderPage } from '#web/render.ts'
import { homeGroups } from './home-links.ts'

/** The way in: what this person has to do today, and all he may do by what people come for. */
export const homeRoute = (registers: readonly Register[], frame: Frame): Route => ({
  method: 'GET',
  url: '/',
  permission: 'office',
  audit: 'office.home',
  handle: async (call) => {
    const { request } = call
    const today = { day: inWords(dayOf(request.now)), figures: await viewToday(request) }
    const groups = homeGroups(registers, request.actor)
    return page(renderPage(HomePage({ surroundings: frame(call), today, groups })))
  },
})

const inWords = (day: Day): string => `${weekdayName(day)}, ngày ${formatDay(day)}`
