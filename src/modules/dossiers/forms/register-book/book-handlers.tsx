import type { Frame } from '#modules/registers'
import { type Call, page, type Reply } from '#platform/http/route.ts'
import { NotFound, Refused } from '#platform/refused.ts'
import { dayOf } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import { formFile, isFormFormat } from '../form-formats.ts'
import { BookPage, type TypedPeriod } from './book.page.tsx'
import { readBookPeriod } from './book-period.rules.ts'
import { gatherBook } from './gather-book.ts'

/** The register on the screen; a period that cannot be meant or printed is told at its field. */
export const viewBook = async (call: Call, frame: Frame): Promise<Reply> => {
  const surroundings = frame(call)
  const refuse = (typed: TypedPeriod) =>
    page(renderPage(<BookPage surroundings={surroundings} typed={typed} />), 422)
  const { tu = '', den = '' } = call.query
  const asked = readBookPeriod(call.query, dayOf(call.request.now))
  if (!asked.ok) return refuse({ tu, den, fault: asked })
  const { from, to } = asked.period
  const typed = { tu: from, den: to }
  const book = await gatherBook(call.request, asked.period)
  if (!book.ok) return refuse({ ...typed, fault: { field: 'tu', message: book.message } })
  return page(renderPage(<BookPage surroundings={surroundings} typed={typed} book={book} />))
}

/** The register as a file. */
export const downloadBook = async ({ request, params, query }: Call): Promise<Reply> => {
  const format = params.format ?? ''
  if (!isFormFormat(format)) throw new NotFound(`Không có sổ dạng “${format}”.`)
  const asked = readBookPeriod(query, dayOf(request.now))
  if (!asked.ok) throw new Refused(asked.message)
  const book = await gatherBook(request, asked.period)
  if (!book.ok) throw new Refused(book.message)
  const { from, to } = asked.period
  return formFile(book.document, `so-theo-doi-ho-so-${from}-${to}`, format)
}
