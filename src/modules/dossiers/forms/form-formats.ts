import {
  type OfficialDocument,
  renderDocx,
  renderPdf,
  renderXlsx,
} from '#modules/official-documents'
import type { Reply } from '#platform/http/route.ts'

/** What a printed form can be had as, by the ending of its address. */
export const formFormats = {
  pdf: { type: 'application/pdf', render: renderPdf },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: renderDocx,
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    render: renderXlsx,
  },
} as const
export type FormFormat = keyof typeof formFormats

export const isFormFormat = (name: string): name is FormFormat => Object.hasOwn(formFormats, name)

/** A form as a file; a PDF opens in the browser, from where it is printed. */
export const formFile = async (
  document: OfficialDocument,
  name: string,
  format: FormFormat,
): Promise<Reply> => {
  const { type, render } = formFormats[format]
  return {
    kind: 'file',
    name: `${name}.${format}`,
    type,
    body: await render(document),
    inline: format === 'pdf',
  }
}
