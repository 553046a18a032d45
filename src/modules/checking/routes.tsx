import type { Frame } from '#modules/registers'
import type { Route } from '#platform/http/route.ts'
import { LIMITS } from './files/reading-limits.ts'
import { downloadRemarks, submitReport, viewUpload } from './pages/checking-handlers.tsx'
import { downloadFilterStyles, filterStylesHref } from './pages/filter-styles.ts'
import { REMARKS_ADDRESS } from './pages/remarks-form.page.tsx'
import { CHECK_ADDRESS } from './pages/upload.page.tsx'

const ONE_FILE = { kind: 'files', maxBytes: LIMITS.fileBytes, maxFiles: 1 } as const
/** The form of remarks has no file; it is sent in parts because Vietnamese trebles in other forms. */
const NO_FILE = { kind: 'files', maxBytes: 1, maxFiles: 1 } as const

/** The checker in the browser: send a report, read what was found beside it, take the remarks away. */
export const checkingRoutes = (frame: Frame): Route[] => [
  {
    method: 'GET',
    url: CHECK_ADDRESS,
    permission: 'office',
    audit: 'checking.view',
    handle: (call) => viewUpload(call, frame),
  },
  {
    method: 'POST',
    url: CHECK_ADDRESS,
    permission: 'office',
    audit: 'checking.check',
    accepts: ONE_FILE,
    handle: (call) => submitReport(call, frame),
  },
  {
    method: 'POST',
    url: REMARKS_ADDRESS,
    permission: 'office',
    audit: 'checking.download-remarks',
    accepts: NO_FILE,
    handle: (call) => downloadRemarks(call, frame),
  },
  {
    method: 'GET',
    url: filterStylesHref,
    permission: 'public',
    audit: 'checking.styles',
    handle: downloadFilterStyles,
  },
]
