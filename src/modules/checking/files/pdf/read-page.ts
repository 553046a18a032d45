import { type PDFDocumentProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { drawnRules } from './drawn-rules.ts'
import type { Glyphs, PageContent } from './page-content.ts'

/** The words of a page where they stand, and the lines drawn on it when it may hold a table. */
export const readPage = async (document: PDFDocumentProxy, page: number): Promise<PageContent> => {
  const proxy = await document.getPage(page)
  const { width, height, transform } = proxy.getViewport({ scale: 1 })
  const { items } = await proxy.getTextContent({ disableNormalization: true })
  const glyphs = items.flatMap((item) => ('str' in item ? glyphsOf(item, transform) : []))
  const rules = mayHoldTable(glyphs)
    ? drawnRules(await proxy.getOperatorList({ annotationMode: 0 }), transform)
    : []
  proxy.cleanup()
  return { page, width, height, glyphs, rules }
}

type Matrix = readonly number[]
type Item = { str: string; transform: Matrix; width: number }

/** Text that does not stand upright (watermarks, stamps) is left out. */
const glyphsOf = ({ str, transform, width }: Item, viewport: Matrix): Glyphs[] => {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = Util.transform([...viewport], [...transform])
  const size = Math.hypot(c, d)
  if (str.trim() === '' || Math.abs(b) > Math.abs(a) / 10 || size === 0) return []
  return [{ text: str, x, y, width, size }]
}

/** Reading what is drawn takes long, and most pages are plain text: a table shows as gaps in lines. */
const mayHoldTable = (glyphs: readonly Glyphs[]): boolean => {
  let gaps = 0
  for (const [at, glyph] of glyphs.entries()) {
    const before = glyphs[at - 1]
    if (!before || Math.abs(before.y - glyph.y) > glyph.size * 2) continue
    if (Math.abs(glyph.x - before.x - before.width) > glyph.size / 2) gaps++
  }
  return gaps > 2
}
