import type { ComponentChildren } from 'preact'
import { safeAddress } from '../address.ts'

const MARKS = { up: '▲', down: '▼', same: '=' } as const

export type FigureChange = {
  direction: keyof typeof MARKS
  /** "tăng 96 so với cùng kỳ" */
  text: string
  /** Whether the change is good news; neutral when nobody can say. */
  news?: 'good' | 'bad' | undefined
}

export type FigureTileProps = {
  /** Already written for reading: "1.286", "96,93%". */
  value: string
  label: string
  /** What it is a share of or counted over: "1.249 trên 1.286 hồ sơ". */
  base?: string | undefined
  change?: FigureChange | undefined
  /** The records behind the figure. */
  href?: string | undefined
}

/** One figure of a page of figures; stands in FigureTiles. */
export const FigureTile = ({ value, label, base, change, href }: FigureTileProps) => (
  <li class="figure-tile">
    <p class="figure-tile__label">{label}</p>
    <p class="figure-tile__value">
      {href ? <RecordsLink value={value} label={label} href={href} /> : value}
    </p>
    {base ? <p class="figure-tile__base">{base}</p> : null}
    {change ? <Change {...change} /> : null}
  </li>
)

export const FigureTiles = ({ children }: { children: ComponentChildren }) => (
  <ul class="figure-tiles">{children}</ul>
)

const RecordsLink = ({ value, label, href }: { value: string; label: string; href: string }) => (
  <a href={safeAddress(href)}>
    {value}
    <span class="ds-sr-only">{` – ${label}: mở danh sách`}</span>
  </a>
)

const Change = ({ direction, text, news }: FigureChange) => (
  <p class="figure-tile__change" data-news={news}>
    <span aria-hidden="true">{MARKS[direction]} </span>
    {text}
  </p>
)
