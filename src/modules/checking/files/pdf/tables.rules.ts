import { joinBroken } from './join-broken.rules.ts'
import { printedLines } from './lines.rules.ts'
import type { Glyphs, Rule } from './page-content.ts'

export type PrintedTable = { top: number; bottom: number; rows: string[][] }

/** Drawn lines nearer than this are one, in points. */
const NEAR = 3

/** The tables that drawn lines make on a page, and the glyphs that stand in none. */
export const printedTables = (
  glyphs: readonly Glyphs[],
  rules: readonly Rule[],
): { tables: PrintedTable[]; rest: Glyphs[] } => {
  let rest = [...glyphs]
  const tables: PrintedTable[] = []
  for (const grid of connected(rules).map(gridOf)) {
    if (grid.columns.length < 3 || grid.rows.length < 2) continue
    const isInside = (glyph: Glyphs) => placeIn(grid, glyph) !== undefined
    const rows = rowsOf(grid, rest.filter(isInside))
    rest = rest.filter((glyph) => !isInside(glyph))
    tables.push({ top: grid.rows[0] ?? 0, bottom: grid.rows.at(-1) ?? 0, rows })
  }
  return { tables, rest }
}

type Grid = { columns: number[]; rows: number[]; vertical: Rule[]; horizontal: Rule[] }

const isVertical = ({ x0, x1, y0, y1 }: Rule): boolean => x1 - x0 < y1 - y0

/** Lines that touch, directly or by others, belong to one table. */
const connected = (rules: readonly Rule[]): Rule[][] => {
  const groups: { box: Rule; rules: Rule[] }[] = []
  for (const rule of rules.toSorted((one, other) => one.y0 - other.y0)) {
    const touched = groups.filter(({ box }) => touches(box, rule))
    const merged = { box: rule, rules: [rule] }
    for (const group of touched) {
      groups.splice(groups.indexOf(group), 1)
      merged.box = around(merged.box, group.box)
      merged.rules.push(...group.rules)
    }
    groups.push(merged)
  }
  return groups.map((group) => group.rules)
}

const touches = (one: Rule, other: Rule): boolean =>
  one.x0 <= other.x1 + NEAR &&
  other.x0 <= one.x1 + NEAR &&
  one.y0 <= other.y1 + NEAR &&
  other.y0 <= one.y1 + NEAR

const around = (one: Rule, other: Rule): Rule => ({
  x0: Math.min(one.x0, other.x0),
  x1: Math.max(one.x1, other.x1),
  y0: Math.min(one.y0, other.y0),
  y1: Math.max(one.y1, other.y1),
})

/** What parts columns or rows runs along this share of the table; boxes in cells are shorter. */
const LONG = 0.08

const gridOf = (rules: readonly Rule[]): Grid => {
  const vertical = rules.filter(isVertical)
  const horizontal = rules.filter((rule) => !isVertical(rule))
  const { x0, x1, y0, y1 } = rules.reduce(around)
  return {
    columns: borders(
      vertical.map((rule) => [middle(rule.x0, rule.x1), rule.y1 - rule.y0]),
      y1 - y0,
    ),
    rows: borders(
      horizontal.map((rule) => [middle(rule.y0, rule.y1), rule.x1 - rule.x0]),
      x1 - x0,
    ),
    ...{ vertical, horizontal },
  }
}

const middle = (one: number, other: number): number => (one + other) / 2

/** Where lines stand that together are long enough, from their places and lengths. */
const borders = (lines: readonly (readonly [number, number])[], whole: number): number[] => {
  const found: { place: number; length: number }[] = []
  for (const [place, length] of lines.toSorted(([one], [other]) => one - other)) {
    const last = found.at(-1)
    if (last && place - last.place <= NEAR) last.length += length
    else found.push({ place, length })
  }
  return found.filter(({ length }) => length >= LONG * whole).map(({ place }) => place)
}

/** The cell, after joined cells are taken as one, whose middle the glyphs stand in. */
const placeIn = (grid: Grid, { x, y, width, size }: Glyphs): [number, number] | undefined => {
  const column = band(grid.columns, x + Math.min(width, size) / 2)
  const row = band(grid.rows, y - size / 3)
  return column === undefined || row === undefined ? undefined : [row, column]
}

const band = (borders: readonly number[], position: number): number | undefined => {
  const next = borders.findIndex((border) => border > position)
  return next > 0 ? next - 1 : undefined
}

/** Joined cells have their words in the first of them, so that columns stay columns. */
const rowsOf = (grid: Grid, glyphs: readonly Glyphs[]): string[][] => {
  const cells = new Map<string, Glyphs[]>()
  for (const glyph of glyphs) {
    const [row, column] = rootOf(grid, placeIn(grid, glyph) ?? [0, 0])
    const key = `${row} ${column}`
    cells.set(key, [...(cells.get(key) ?? []), glyph])
  }
  return grid.rows
    .slice(1)
    .map((_, row) =>
      grid.columns.slice(1).map((__, column) => cellText(cells.get(`${row} ${column}`) ?? [])),
    )
}

const cellText = (glyphs: readonly Glyphs[]): string =>
  printedLines(glyphs)
    .map(({ text }) => text.replaceAll(' | ', ' '))
    .reduce((joined, line) => (joined === '' ? line : joinBroken(joined, line)), '')

/** The first cell of those that are joined because no line stands between them. */
const rootOf = (grid: Grid, [row, column]: [number, number]): [number, number] => {
  if (column > 0 && !hasBorder(grid.vertical, 'x', grid, [row, column]))
    return rootOf(grid, [row, column - 1])
  if (row > 0 && !hasBorder(grid.horizontal, 'y', grid, [row, column]))
    return rootOf(grid, [row - 1, column])
  return [row, column]
}

const hasBorder = (
  rules: readonly Rule[],
  axis: 'x' | 'y',
  { columns, rows }: Grid,
  [row, column]: [number, number],
): boolean => {
  const inside = (places: readonly number[], at: number) =>
    middle(places[at] ?? 0, places[at + 1] ?? 0)
  const x = axis === 'x' ? (columns[column] ?? 0) : inside(columns, column)
  const y = axis === 'y' ? (rows[row] ?? 0) : inside(rows, row)
  return rules.some((rule) => touches(rule, { x0: x, x1: x, y0: y, y1: y }))
}
