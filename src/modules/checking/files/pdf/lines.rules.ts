import { raised } from '../text-assembly.ts'
import type { Glyphs } from './page-content.ts'

/** What stands on one line of a page, from left to right. */
export type PrintedLine = { text: string; x0: number; x1: number; y: number; size: number }

/** Cells of a line without drawn borders stand this far apart, in sizes of its letters. */
const CELL_GAP = 2.5
/** A gap that is a blank. */
const WORD_GAP = 0.12
/** Letters whose feet are nearer than this stand on one line. */
const SAME_LINE = 0.5

/** Puts glyphs on lines, from top to bottom; wide gaps between words become " | ". */
export const printedLines = (glyphs: readonly Glyphs[]): PrintedLine[] => {
  const rows: Glyphs[][] = []
  let base: Glyphs | undefined
  for (const glyph of glyphs.toSorted((one, other) => one.y - other.y)) {
    const size = Math.max(base?.size ?? 0, glyph.size)
    if (base && Math.abs(glyph.y - base.y) < SAME_LINE * size) rows.at(-1)?.push(glyph)
    else rows.push([glyph])
    base = base && rows.at(-1)?.includes(base) && base.size >= glyph.size ? base : glyph
  }
  return rows.map(lineOf)
}

const lineOf = (row: readonly Glyphs[]): PrintedLine => {
  const sorted = row.toSorted((one, other) => one.x - other.x)
  const main = sorted.reduce((most, glyph) => (weight(glyph) > weight(most) ? glyph : most))
  const text = sorted.map((glyph, at) => join(sorted[at - 1], glyph, main)).join('')
  return {
    ...{ text: text.replace(/ +/g, ' ').trim(), y: main.y, size: main.size },
    x0: Math.min(...sorted.map(({ x }) => x)),
    x1: Math.max(...sorted.map(({ x, width }) => x + width)),
  }
}

/** What gives a line its size: the most letters of the largest kind, not a mark or a stray big sign. */
const weight = ({ text, size }: Glyphs): number => size * text.length

const join = (before: Glyphs | undefined, glyph: Glyphs, main: Glyphs): string => {
  const text = isMark(glyph, main) ? raised(glyph.text) : glyph.text
  const gap = before ? glyph.x - (before.x + before.width) : 0
  if (gap > CELL_GAP * main.size) return ` | ${text}`
  return gap > WORD_GAP * main.size ? ` ${text}` : text
}

const SMALL = 0.8
const RAISED_BY = 0.12

/** Small digits above the feet of the others are the mark of a footnote. */
const isMark = ({ text, size, y }: Glyphs, main: Glyphs): boolean =>
  /^\s*\d{1,3}\s*$/.test(text) && size < SMALL * main.size && main.y - y > RAISED_BY * main.size
