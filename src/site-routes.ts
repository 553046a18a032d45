import { administrationRoutes } from '#modules/administration'
import { calendarRoutes } from '#modules/calendar'
import { checkingRoutes } from '#modules/checking'
import { type DeskOptions, deskRoutes } from '#modules/desk'
import { registers as dialogues } from '#modules/dialogues'
import { registers as documents, numberSeriesRoutes } from '#modules/documents'
import {
  dossierRoutes,
  formRoutes,
  receiveRoutes,
  type ScanServices,
  scanRoutes,
} from '#modules/dossiers'
import { registers as equipment } from '#modules/equipment'
import { registers as feedback } from '#modules/feedback'
import { registers as finance } from '#modules/finance'
import { identityRoutes, type Provider } from '#modules/identity'
import { registers as legalDocuments } from '#modules/legal-documents'
import { registers as personnel } from '#modules/personnel'
import { fields, procedureRoutes } from '#modules/procedures'
import { registers as publishing } from '#modules/publishing'
import { type Frame, type Register, registerRoutes } from '#modules/registers'
import { reportingRoutes } from '#modules/reporting'
import { registers as surveys } from '#modules/surveys'
import { registers as tasks } from '#modules/tasks'
import type { Route } from '#platform/http/route.ts'
import { assetRoutes } from './asset-routes.ts'
import { homeRoute } from './home-route.ts'
import { modules } from './modules.ts'

/** Every small register of the office, in the order in which the home page lists them. */
export const registers: readonly Register[] = [
  ...tasks,
  ...documents,
  ...legalDocuments,
  ...publishing,
  ...surveys,
  ...feedback,
  ...dialogues,
  ...personnel,
  ...finance,
  ...equipment,
]

/** What routes need besides the database. */
export type Parts = DeskOptions & {
  /** Where scans are kept and opened. */
  scans: ScanServices
  /** The OpenID Connect provider through which people may also sign in. */
  provider?: Provider | undefined
}

/** Everything the office serves, as one list: the pages of each module, the home page, what pages load. */
export const routesOf = (frame: Frame, { scans, provider, ...desk }: Parts): Route[] => [
  homeRoute(registers, frame),
  ...assetRoutes(),
  ...identityRoutes({
    ...{ frame, provider },
    fields: Object.values(fields),
  }),
  ...deskRoutes(frame, desk),
  ...receiveRoutes(frame),
  ...dossierRoutes(frame, scans),
  ...formRoutes(frame),
  ...scanRoutes(frame, scans),
  ...procedureRoutes(frame),
  ...calendarRoutes(frame),
  ...reportingRoutes(frame),
  ...checkingRoutes(frame),
  ...administrationRoutes(frame, { modules: schemas, registers }),
  ...numberSeriesRoutes(frame),
  ...registerRoutes(registers, frame),
]

/** The parts of the audit trail bear the names of the modules' schemas. */
const schemas = modules.map((name) => name.replaceAll('-', '_'))
