import type { JSX } from 'preact'
import type { LaidOutBlock, LaidOutChart, LaidOutItem } from '../laid-out-document.ts'
import { FillIn } from './fill-in.page.tsx'
import { QrImage } from './qr-image.page.tsx'
import { type FigureHref, Runs } from './runs.page.tsx'
import { DataTable } from './table.page.tsx'

type Props = { blocks: readonly LaidOutBlock[]; figureHref?: FigureHref | undefined }

export const Blocks = ({ blocks, figureHref }: Props): JSX.Element => (
  <>
    {blocks.map((block) => (
      <OneBlock block={block} figureHref={figureHref} />
    ))}
  </>
)

const HEADING = { part: 'h2', section: 'h3', subsection: 'h4' } as const

const OneBlock = ({
  block,
  figureHref,
}: {
  block: LaidOutBlock
  figureHref?: FigureHref | undefined
}) => {
  switch (block.type) {
    case 'heading': {
      const Tag = HEADING[block.level]
      return <Tag>{block.text}</Tag>
    }
    case 'paragraph':
      return (
        <p class={block.align}>
          <Runs runs={block.runs} figureHref={figureHref} />
        </p>
      )
    case 'list':
      return <List items={block.items} figureHref={figureHref} />
    case 'table':
      return <DataTable table={block} figureHref={figureHref} />
    case 'bar-chart':
      return <BarChart chart={block} />
    case 'fill-in':
      return <FillIn rows={block.rows} figureHref={figureHref} />
    case 'qr-code':
      return (
        <div class="document-qr">
          <div class="beside">
            <Blocks blocks={block.beside} figureHref={figureHref} />
          </div>
          <QrImage code={block} />
        </div>
      )
  }
}

const List = ({
  items,
  figureHref,
}: {
  items: readonly LaidOutItem[]
  figureHref?: FigureHref | undefined
}) => (
  <ul>
    {items.map(({ runs, items: below }) => (
      <li>
        <p>
          - <Runs runs={runs} figureHref={figureHref} />
        </p>
        {below.map((entry) => (
          <p>
            + <Runs runs={entry} figureHref={figureHref} />
          </p>
        ))}
      </li>
    ))}
  </ul>
)

/** Only the bars are drawn; labels and values stay text, of full size on a phone and read aloud. */
const BarChart = ({ chart }: { chart: LaidOutChart }) => (
  <figure class="bar-chart">
    <figcaption>{chart.title}</figcaption>
    <ul>
      {chart.bars.map(({ label, text, share }) => (
        <li>
          <span class="label">{label}</span>{' '}
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(share * 100).toFixed(2)} height="10" />
          </svg>{' '}
          <span class="value">{text}</span>
        </li>
      ))}
    </ul>
  </figure>
)
