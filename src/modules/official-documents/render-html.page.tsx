import type { JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Blocks } from './html/blocks.page.tsx'
import { AppendixHead, Closing, Head } from './html/head-and-closing.page.tsx'
import { type FigureHref, Footnotes } from './html/runs.page.tsx'
import { layOut } from './lay-out.ts'
import type { OfficialDocument } from './official-document.ts'
import { officialDocumentCss, standaloneCss } from './official-document-css.ts'

export type HtmlOptions = {
  /** Where the records of an indicator are shown; figures without an address are plain text. */
  figureHref?: FigureHref | undefined
}

/** A whole HTML file that stands alone: no script, no address outside, its style inside. */
export const renderHtml = (document: OfficialDocument, options: HtmlOptions = {}): string =>
  `<!DOCTYPE html>${renderToString(
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{layOut(document).name}</title>
        <style>{officialDocumentCss + standaloneCss}</style>
      </head>
      <body>
        <main>
          <OfficialDocumentView document={document} {...options} />
        </main>
      </body>
    </html>,
  )}`

type ViewProps = HtmlOptions & { document: OfficialDocument }

/** The document as part of a page; the page brings `officialDocumentCss`. */
export const OfficialDocumentView = ({ document, figureHref }: ViewProps): JSX.Element => {
  const laidOut = layOut(document)
  return (
    <article class="official-document" lang="vi">
      <section
        class={laidOut.paper === 'a4' ? 'sheet' : `sheet ${laidOut.paper}`}
        aria-label={laidOut.name}
      >
        <Head document={laidOut} />
        <Blocks blocks={laidOut.blocks} figureHref={figureHref} />
        <Closing document={laidOut} />
        <Footnotes footnotes={laidOut.footnotes} />
      </section>
      {laidOut.appendices.map((appendix) => (
        <section
          class={appendix.landscape ? 'sheet appendix landscape' : 'sheet appendix'}
          aria-label={appendix.label}
        >
          <AppendixHead appendix={appendix} />
          <Blocks blocks={appendix.blocks} figureHref={figureHref} />
          <Footnotes footnotes={appendix.footnotes} />
        </section>
      ))}
    </article>
  )
}
