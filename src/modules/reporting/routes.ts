import type { Frame } from '#modules/registers'
import { type Route, routeMaker } from '#platform/http/route.ts'
import { submitCompose, viewCompose } from './pages/compose-handlers.tsx'
import { documentStylesHref, downloadDocumentStyles } from './pages/document-styles.ts'
import { downloadIssued, submitIssue, viewIssued } from './pages/issued-handlers.tsx'
import { exportRecords, viewRecords } from './pages/records-handlers.tsx'
import { downloadReport, viewReport } from './pages/report-handlers.tsx'
import { asked, viewDefinitions, viewReports } from './pages/reports-handlers.tsx'

/** The report in the browser: choose, read, open figures, add words, issue, download. */
export const reportingRoutes = (frame: Frame): Route[] => {
  const route = routeMaker('reporting', frame)
  const office = route('office')
  const writers = route(['office-clerk', 'leader'])
  return [
    office('GET', '/bao-cao', 'list', viewReports),
    office('GET', '/bao-cao/cchc', 'view', asked(viewReport)),
    office('GET', '/bao-cao/cchc.:format', 'download', asked(downloadReport)),
    office('GET', '/bao-cao/so-lieu/:id', 'view-records', asked(viewRecords)),
    office('GET', '/bao-cao/so-lieu/:id/tep.csv', 'export-records', asked(exportRecords)),
    office('GET', '/bao-cao/dinh-nghia', 'view-definitions', viewDefinitions),
    office('GET', '/bao-cao/soan', 'view-compose', asked(viewCompose)),
    writers('POST', '/bao-cao/soan', 'compose', asked(submitCompose)),
    writers('POST', '/bao-cao/chot', 'issue', asked(submitIssue)),
    office('GET', '/bao-cao/da-chot/:id', 'view-issued', viewIssued),
    office('GET', '/bao-cao/da-chot/:id/bao-cao.json', 'download-issued', downloadIssued),
    {
      method: 'GET',
      url: documentStylesHref,
      permission: 'public',
      audit: 'reporting.styles',
      handle: downloadDocumentStyles,
    },
  ]
}
