import { renderDocx, renderPdf, renderXlsx } from '#modules/official-documents'
import type { Report, ReportContent } from '../compute-report.ts'

type Format = { type: string; make: (report: Report) => Promise<Buffer | string> }

/** What a report can be had as, by the ending of the file's name. */
export const reportFormats = {
  pdf: { type: 'application/pdf', make: async ({ document }) => renderPdf(document) },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: ({ document }) => renderDocx(document),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: ({ document }) => renderXlsx(document),
  },
  json: {
    type: 'application/json; charset=utf-8',
    make: async ({ content }) => contentAsJson(content),
  },
} as const satisfies Record<string, Format>

export const isReportFormat = (name: string): name is keyof typeof reportFormats =>
  Object.hasOwn(reportFormats, name)

export const contentAsJson = (content: ReportContent): string => JSON.stringify(content, null, 1)
