import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { MAX_PIXELS } from '../refusals.ts'
import type { Turn } from '../scan.ts'
import { withPdf } from './open-pdf.ts'
import { type Answers, type Orders, RefusedContent } from './orders.ts'

/** A page as a picture, turned, its longer side as long as asked or as the picture is. */
export const drawPage = async (order: Orders['draw']): Promise<Answers['draw']> => {
  const { kind, bytes, number, longSide, turn } = order
  const upright =
    kind === 'pdf'
      ? await withPdf(bytes, (pdf) => drawPdfPage(pdf, number, longSide))
      : await drawPicture(bytes, longSide)
  const canvas = turned(upright, turn)
  return order.as === 'png' ? canvas.encode('png') : canvas.encode('jpeg', 82)
}

export const drawPdfPage = async (
  pdf: PDFDocumentProxy,
  number: number,
  longSide: number,
): Promise<Canvas> => {
  const page = await pdf.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: longSide / Math.max(width, height) })
  const canvas = aSheet(viewport.width, viewport.height)
  // The types know only the canvas of a browser; ours draws the same way.
  const surface: unknown = canvas
  await page.render({ canvas: surface as HTMLCanvasElement, viewport, background: 'white' }).promise
  return canvas
}

/** A telephone notes how it was held, and the reader of the picture turns it upright by that. */
export const drawPicture = async (bytes: Uint8Array, longSide: number): Promise<Canvas> => {
  const picture = await loadImage(bytes)
  const { width, height } = picture
  if (width * height > MAX_PIXELS) throw new RefusedContent('too-many-pixels')
  const scale = Math.min(1, longSide / Math.max(width, height))
  const canvas = aSheet(width * scale, height * scale)
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** White, because a picture may be transparent and a JPEG is not. */
const aSheet = (width: number, height: number): Canvas => {
  const canvas = createCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))
  const pen = canvas.getContext('2d')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  return canvas
}

export const turned = (upright: Canvas, turn: Turn): Canvas => {
  if (turn === 0) return upright
  const { width, height } = upright
  const canvas = turn === 180 ? aSheet(width, height) : aSheet(height, width)
  const pen = canvas.getContext('2d')
  pen.translate(canvas.width / 2, canvas.height / 2)
  pen.rotate((turn * Math.PI) / 180)
  pen.drawImage(upright, -width / 2, -height / 2)
  return canvas
}
