import { encode } from 'uqr'

/** Squares of white around the code; the paper around it is white as well. */
const BORDER = 2

/** The squares of a QR code row by row, true for dark; readable with a seventh of it damaged. */
export const qrSquares = (text: string): boolean[][] =>
  encode(text, { ecc: 'M', border: BORDER }).data

/** The dark squares as an SVG path: one flat rectangle for each run of them in a row. */
export const qrPath = (squares: readonly (readonly boolean[])[]): string =>
  squares
    .flatMap((row, y) => darkRuns(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('')

const darkRuns = (row: readonly boolean[]): { x: number; length: number }[] =>
  [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ].map(({ index, 0: { length } }) => ({ x: index, length }))
