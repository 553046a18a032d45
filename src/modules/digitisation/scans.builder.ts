import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { createCanvas } from '@napi-rs/canvas'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import type { ArrivedFile } from './receive-file/receive-file.ts'

type Drawn = { width?: number; height?: number; words?: string; as?: 'jpeg' | 'png' | 'webp' }

/** A picture of a sheet, its upper half grey, with words on it. */
export const aPicture = ({
  width = 600,
  height = 800,
  words = 'To khai',
  as = 'jpeg',
}: Drawn = {}) => {
  const canvas = createCanvas(width, height)
  const pen = canvas.getContext('2d')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = '#bbb'
  pen.fillRect(0, 0, width, height / 2)
  pen.fillStyle = 'black'
  pen.font = `${Math.round(height / 16)}px sans-serif`
  pen.fillText(words, width / 10, height / 4)
  return as === 'png' ? canvas.encodeSync('png') : canvas.encodeSync(as, 85)
}

/** A PDF with a line of words on each page. */
export const aPdf = async (
  pages: readonly string[] = ['To khai dang ky giam ho'],
  change: (pdf: PDFDocument) => void | Promise<void> = () => undefined,
): Promise<Buffer> => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const words of pages)
    pdf.addPage([595, 842]).drawText(words, { x: 60, y: 700, size: 24, font })
  await change(pdf)
  return Buffer.from(await pdf.save())
}

/** A PDF of one page written by hand, with the objects and the end that the test is about. */
export const aRawPdf = ({ content = Buffer.from(''), objects = '', trailer = '' }): Buffer => {
  const packed = deflateSync(content)
  const head = [
    '%PDF-1.5',
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
    '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>> endobj',
    `4 0 obj <</Length ${packed.length}/Filter/FlateDecode>> stream\n`,
  ].join('\n')
  const tail = `\nendstream endobj\n${objects}\ntrailer <</Root 1 0 R/Size 9${trailer}>>\nstartxref\n0\n%%EOF\n`
  return Buffer.concat([Buffer.from(head), packed, Buffer.from(tail)])
}

/** A PDF that wants a password. */
export const aLockedPdf = (): Buffer => {
  const secret = `<${'5a'.repeat(32)}>`
  const lock = `5 0 obj <</Filter/Standard/V 1/R 2/O ${secret}/U ${secret}/P -4>> endobj`
  return aRawPdf({
    objects: lock,
    trailer: `/Encrypt 5 0 R/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]`,
  })
}

/** A file that came, lying in a folder. */
export const arrived = (folder: string, name: string, bytes: Buffer): ArrivedFile => {
  const path = join(folder, randomUUID())
  writeFileSync(path, bytes)
  return { name, path, size: bytes.length }
}
