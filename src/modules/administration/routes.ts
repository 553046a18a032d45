import type { Frame } from '#modules/registers'
import type { Route } from '#platform/http/route.ts'
import { auditTrailRoutes, type Told } from './audit-trail/audit-trail-routes.tsx'
import { calendarAdministration } from './calendar/calendar-routes.tsx'
import { formTextRoutes } from './form-texts/form-text-routes.tsx'
import { homeRoutes } from './home/home-routes.tsx'
import { unitAdministration } from './unit/unit-routes.tsx'

/** What an administrator changes without a programmer. */
export const administrationRoutes = (frame: Frame, told: Told): Route[] => [
  ...homeRoutes(frame),
  ...calendarAdministration(frame),
  ...unitAdministration(frame),
  ...formTextRoutes(frame),
  ...auditTrailRoutes(frame, told),
]
