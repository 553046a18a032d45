import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFStream } from 'pdf-lib'
import { MAX_PAGES } from '../refusals.ts'
import { drawPdfPage, drawPicture } from './draw-page.ts'
import { withPdf } from './open-pdf.ts'
import { type Answers, type Content, RefusedContent } from './orders.ts'

const SMALL = 200

/**
 * Opens a content to see that its pages can be drawn and that it does nothing by itself.
 * @throws RefusedContent, or anything when it is damaged
 */
export const inspectContent = async ({ kind, bytes }: Content): Promise<Answers['inspect']> => {
  if (kind === 'pdf') return inspectPdf(bytes)
  await drawPicture(bytes, SMALL)
  return { pageCount: 1, notices: [] }
}

const inspectPdf = (bytes: Uint8Array): Promise<Answers['inspect']> =>
  withPdf(bytes, async (pdf) => {
    const pageCount = pdf.numPages
    if (pageCount > MAX_PAGES) throw new RefusedContent('too-many-pages')
    await drawPdfPage(pdf, 1, SMALL)
    const copied = await PDFDocument.load(bytes, { updateMetadata: false })
    // Pages that only the drawing program finds would be missing when they are joined.
    if (copied.getPageCount() !== pageCount) throw new RefusedContent('damaged')
    const told = namesIn(copied)
    if (ACTIVE.some((name) => told.has(name))) throw new RefusedContent('active-content')
    return { pageCount, notices: told.has('EmbeddedFile') ? ['attachments'] : [] }
  })

/** Names by which a PDF runs scripts, starts programs or plays media. */
const ACTIVE = ['JS', 'JavaScript', 'Launch', 'ImportData', 'RichMedia', 'Movie', '3D', 'XFA']

/** Every name that any object of a PDF uses, as key or as value. */
const namesIn = (pdf: PDFDocument): Set<string> => {
  const names = new Set<string>()
  for (const [, object] of pdf.context.enumerateIndirectObjects()) collect(object, names)
  return names
}

const collect = (object: PDFObject, names: Set<string>): void => {
  if (object instanceof PDFName) names.add(object.decodeText())
  if (object instanceof PDFStream) collect(object.dict, names)
  if (object instanceof PDFArray) for (const inner of object.asArray()) collect(inner, names)
  if (object instanceof PDFDict)
    for (const [key, inner] of object.entries()) {
      collect(key, names)
      collect(inner, names)
    }
}
