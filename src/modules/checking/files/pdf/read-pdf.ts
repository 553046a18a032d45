import { fileURLToPath } from 'node:url'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Extracted, Unreadable } from '../extracted.ts'
import { LIMITS } from '../reading-limits.ts'
import { assemble } from '../text-assembly.ts'
import { edgeTexts, pageBlocks } from './page-blocks.rules.ts'
import type { PageContent } from './page-content.ts'
import { paragraphsOf } from './paragraphs.rules.ts'
import { readPage } from './read-page.ts'
import { refuseBursting } from './refuse-bursting.ts'

/** The text layer of a PDF in reading order. @throws Unreadable */
export const readPdf = async (bytes: Uint8Array): Promise<Extracted> => {
  refuseBursting(bytes)
  const document = await openPdf(bytes)
  if (document.numPages > LIMITS.pages)
    throw new Unreadable(`Tệp có hơn ${LIMITS.pages} trang. Hãy tách riêng phần báo cáo.`)
  const contents = await readPages(document)
  const blank = contents.filter(({ glyphs }) => glyphs.length === 0).map(({ page }) => page)
  if (blank.length === contents.length) throw new Unreadable(SCANNED)
  const repeated = repeatedTexts(contents)
  const lines = paragraphsOf(contents.map((content) => pageBlocks(content, repeated)))
  return assemble(lines, blank.length > 0 ? [blankPages(blank)] : [])
}

const SCANNED =
  'PDF này là bản quét hoặc ảnh, không có lớp chữ nên không soát được. Hãy gửi bản DOCX, hoặc PDF xuất từ phần mềm soạn thảo.'
const BROKEN = 'Tệp PDF bị hỏng hoặc không trọn, không đọc được.'
const ENCRYPTED = 'Tệp PDF đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.'

/** Nothing is fetched, drawn or run: only the words are wanted. */
const openPdf = async (bytes: Uint8Array): Promise<PDFDocumentProxy> => {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      verbosity: 0,
      disableFontFace: true,
      useWorkerFetch: false,
      enableXfa: false,
      maxImageSize: 1,
      cMapUrl: fileURLToPath(new URL('./cmaps/', import.meta.resolve('pdfjs-dist/package.json'))),
    }).promise
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new Unreadable(isLocked ? ENCRYPTED : BROKEN)
  }
}

const readPages = async (document: PDFDocumentProxy): Promise<PageContent[]> => {
  const contents: PageContent[] = []
  let characters = 0
  for (let page = 1; page <= document.numPages; page++) {
    const content = await readPage(document, page).catch(() => undefined)
    if (!content) throw new Unreadable(`${BROKEN} (trang ${page})`)
    characters += content.glyphs.reduce((sum, { text }) => sum + text.length, 0)
    if (characters > LIMITS.characters) throw new Unreadable('Văn bản quá dài để soát một lần.')
    contents.push(content)
  }
  return contents
}

/** What most pages bear at their edges is no part of the text. */
const repeatedTexts = (contents: readonly PageContent[]): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const content of contents)
    for (const text of new Set(edgeTexts(content))) counts.set(text, (counts.get(text) ?? 0) + 1)
  const most = Math.max(3, contents.length / 2)
  return new Set([...counts].filter(([, count]) => count >= most).map(([text]) => text))
}

const blankPages = (pages: readonly number[]): string =>
  `Trang ${pages.join(', ')} không có lớp chữ (có thể là ảnh quét) nên không được soát.`
