import { renderDocx, renderPdf, renderXlsx } from '#modules/official-documents'
import type { Report, ReportContent } from '../compute-report.ts'

type Format = { type: string; make: (report: Report) => Promise<Buffer | string> }

/** What a report can be downloaded as, by the ending of the file's name. */
export const formats = {
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

export const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name)

export const contentAsJson = (content: ReportContent): string => JSON.stringify(content, null, 1)
