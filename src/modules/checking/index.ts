export type {
  Check,
  CheckOptions,
  Figure,
  Finding,
  Period,
  Place,
  Severity,
  StatedSum,
} from './check.ts'
export { checkText } from './check-text.ts'
export { checkDocument } from './files/check-document.ts'
export { checkFile } from './files/check-file.ts'
export type { Checked, CheckTask } from './files/checked.ts'
export { nationalWindowsOf } from './law/report-windows.ts'
export { checkAsText } from './pages/check-as-text.ts'
export { bySeverity } from './pages/severities.ts'
export { checkingRoutes } from './routes.tsx'
