import type { Frame } from '#modules/registers'
import { type Call, page, type Reply, type Route, routeMaker } from '#platform/http/route.ts'
import { NotFound } from '#platform/refused.ts'
import { renderPage } from '#web/render.ts'
import { FormPage } from './form.page.tsx'
import { formFile, isFormFormat } from './form-formats.ts'
import { gatherForm } from './gather-form.ts'
import { downloadBook, viewBook } from './register-book/book-handlers.tsx'

type Handler = (call: Call, frame: Frame) => Promise<Reply>

/** The printed forms of a dossier and the register book, as pages and as files. */
export const formRoutes = (frame: Frame): Route[] => {
  const office = routeMaker('dossiers', frame)('office')
  return [
    office('GET', '/ho-so/:code/bieu-mau/:form', 'form', showForm),
    office('GET', '/ho-so/so-theo-doi', 'register-book', viewBook),
    office('GET', '/ho-so/so-theo-doi.:format', 'register-book-file', downloadBook),
  ]
}

/** "giay-tiep-nhan" is a page, "giay-tiep-nhan.pdf" the file; a workbook is only made of the register. */
const showForm: Handler = async (call, frame) => {
  const { code = '', form = '' } = call.params
  const [slug = '', format] = form.split('.')
  if (format !== undefined && (!isFormFormat(format) || format === 'xlsx'))
    throw new NotFound(`Không có biểu mẫu dạng “${format}”.`)
  const printed = await gatherForm(call.request, code, slug)
  const name = `${printed.dossier.code}-${slug}`
  return format
    ? formFile(printed.document, name, format)
    : page(renderPage(<FormPage surroundings={frame(call)} printed={printed} />))
}
