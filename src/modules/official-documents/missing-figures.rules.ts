import type { Block, Inline, OfficialDocument } from './official-document.ts'

/** What a person must still give before the document can be issued, in reading order. */
export const missingFigures = ({ blocks, appendices }: OfficialDocument): string[] =>
  inlinesOf([...blocks, ...appendices.flatMap((appendix) => appendix.blocks)]).flatMap((inline) =>
    typeof inline !== 'string' && inline.type === 'missing' ? [inline.todo] : [],
  )

/** The ids of the indicators that the document states, each once, in reading order. */
export const statedIndicators = ({ blocks, appendices }: OfficialDocument): string[] => {
  const inlines = inlinesOf([...blocks, ...appendices.flatMap((appendix) => appendix.blocks)])
  const ids = inlines.flatMap((inline) =>
    typeof inline !== 'string' && inline.type === 'figure' ? [inline.indicator] : [],
  )
  return [...new Set(ids)]
}

const inlinesOf = (blocks: readonly Block[]): Inline[] =>
  blocks.flatMap(contentOf).flatMap(withNotes)

const contentOf = (block: Block): readonly Inline[] => {
  switch (block.type) {
    case 'paragraph':
      return block.content
    case 'list':
      return block.items.flatMap(({ content, items = [] }) => [...content, ...items.flat()])
    case 'table':
      return [...block.headerRows, ...block.rows.map(({ cells }) => cells)]
        .flat()
        .flatMap(({ content }) => content)
    case 'fill-in':
      return block.rows.flat().flatMap(({ content }) => content)
    case 'qr-code':
      return block.beside.flatMap(contentOf)
    default:
      return []
  }
}

const withNotes = (inline: Inline): Inline[] =>
  typeof inline !== 'string' && inline.type === 'footnote' ? [inline, ...inline.content] : [inline]
