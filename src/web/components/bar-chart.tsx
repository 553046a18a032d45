import { DataTable } from './data-table.tsx'
import { Details } from './details.tsx'
import { Link } from './link.tsx'

export type Bar = {
  label: string
  value: number
  /** The value as it is read: "1.286", "96,93%". */
  text: string
  href?: string | undefined
  /** Only when the label says the same in words. */
  tone?: 'late' | 'soon' | 'done' | undefined
}

export type BarChartProps = {
  title: string
  bars: readonly Bar[]
  /** Heads of the two columns of the table behind. */
  labelHeading: string
  valueHeading: string
}

/** Lying bars with their labels as text, so that nothing shrinks on a phone; the table is behind. */
export const BarChart = ({ title, bars, ...headings }: BarChartProps) => (
  <figure class="bar-chart">
    <figcaption class="ds-heading">{title}</figcaption>
    {bars.length === 0 ? <p class="quiet">{NOTHING}</p> : <Bars bars={bars} />}
    {bars.length === 0 ? null : <FiguresBehind title={title} bars={bars} {...headings} />}
  </figure>
)

const NOTHING = 'Chưa có số liệu.'

const Bars = ({ bars }: { bars: readonly Bar[] }) => (
  <div role="img" aria-label={`Biểu đồ: ${bars.map(inWords).join('; ')}`}>
    {bars.map((bar) => (
      <BarLine key={bar.label} bar={bar} longest={longestOf(bars)} />
    ))}
  </div>
)

const FiguresBehind = ({ title, bars, labelHeading, valueHeading }: BarChartProps) => (
  <Details summary="Bảng số liệu">
    <DataTable
      caption={title}
      hideCaption
      rows={bars}
      rowKey={(bar) => bar.label}
      emptyText={NOTHING}
      columns={[
        { key: 'label', label: labelHeading, cell: (bar) => bar.label, rowHeader: true },
        { key: 'value', label: valueHeading, cell: valueCell, numeric: true },
      ]}
    />
  </Details>
)

/** The width is an attribute of the drawing: inline styles are forbidden by our security policy. */
const BarLine = ({ bar, longest }: { bar: Bar; longest: number }) => (
  <div class="bar-chart__line" data-tone={bar.tone}>
    <span class="bar-chart__label">{bar.label}</span>
    <svg width="100%" height="16" aria-hidden="true" focusable="false">
      <rect class="bar-chart__track" width="100%" height="16" />
      <rect class="bar-chart__bar" width={`${shareOf(bar.value, longest)}%`} height="16" />
    </svg>
    <span class="bar-chart__value">{bar.text}</span>
  </div>
)

const valueCell = (bar: Bar) => (bar.href ? <Link href={bar.href}>{bar.text}</Link> : bar.text)

const inWords = (bar: Bar): string => `${bar.label} ${bar.text}`

const longestOf = (bars: readonly Bar[]): number => Math.max(0, ...bars.map((bar) => bar.value))

const shareOf = (value: number, longest: number): number =>
  longest > 0 && value > 0 ? Math.round((value / longest) * 1000) / 10 : 0
