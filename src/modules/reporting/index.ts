export { totalOf } from './appendix/appendix-blocks.ts'
export { computeReport, type Report } from './compute-report.ts'
export { reportingRoutes } from './routes.ts'
export { writeSection } from './write-report.ts'
