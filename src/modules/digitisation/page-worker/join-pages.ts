import { degrees, PDFDocument, type PDFPage } from 'pdf-lib'
import { drawPicture, turned } from './draw-page.ts'
import type { Answers, Content, JoinedPage, Orders } from './orders.ts'

/** The longer side of A4 in points, and in dots at 300 to the inch. */
const A4 = { points: 841.89, dots: 3508 }

/** One PDF of pages from many files: those of PDFs as they are, pictures on a page of their shape. */
export const joinPages = async ({ title, pages }: Orders['join']): Promise<Answers['join']> => {
  const joined = await PDFDocument.create()
  joined.setTitle(title)
  joined.setCreator('Một Cửa')
  const opened = new Map<Content, PDFDocument>()
  for (const page of pages)
    if (page.content.kind === 'pdf') await addPdfPage(joined, page, opened)
    else await addPicture(joined, page)
  return joined.save()
}

const addPdfPage = async (
  joined: PDFDocument,
  { content, number, turn }: JoinedPage,
  opened: Map<Content, PDFDocument>,
): Promise<void> => {
  const source = opened.get(content) ?? (await PDFDocument.load(content.bytes))
  opened.set(content, source)
  const [page] = await joined.copyPages(source, [number - 1])
  if (page) turnFurther(joined.addPage(page), turn)
}

const turnFurther = (page: PDFPage, turn: number): void => {
  page.setRotation(degrees((page.getRotation().angle + turn) % 360))
}

/** Drawn anew, so that it stands upright whatever its file notes, and weighs what paper needs. */
const addPicture = async (joined: PDFDocument, { content, turn }: JoinedPage): Promise<void> => {
  const canvas = turned(await drawPicture(content.bytes, A4.dots), turn)
  const picture = await joined.embedJpg(await canvas.encode('jpeg', 85))
  const scale = A4.points / Math.max(picture.width, picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  joined.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height })
}
