import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { MAX_PIXELS } from '../refusals.ts'
import { RefusedContent } from './orders.ts'

const package_ = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Opens a PDF for `use` and lets go of it. @throws RefusedContent when it wants a password */
export const withPdf = async <T>(
  bytes: Uint8Array,
  use: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T> => {
  const task = getDocument({
    data: bytes.slice(),
    wasmUrl: `${package_}/wasm/`,
    standardFontDataUrl: `${package_}/standard_fonts/`,
    cMapUrl: `${package_}/cmaps/`,
    maxImageSize: MAX_PIXELS,
    enableXfa: false,
    useSystemFonts: false,
    verbosity: 0,
  })
  try {
    return await use(await task.promise)
  } catch (error) {
    throw isLocked(error) ? new RefusedContent('encrypted') : error
  } finally {
    await task.destroy()
  }
}

const isLocked = (error: unknown): boolean =>
  error instanceof Error && error.name === 'PasswordException'
