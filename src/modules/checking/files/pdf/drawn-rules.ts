import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Rule } from './page-content.ts'

type Matrix = readonly number[]
type Operators = { fnArray: number[]; argsArray: unknown[] }

/** The lines that the operators of a page draw, on the upright page. */
export const drawnRules = ({ fnArray, argsArray }: Operators, viewport: Matrix): Rule[] => {
  const rules: Rule[] = []
  const held: Matrix[] = []
  let current: Matrix = viewport
  for (const [at, operator] of fnArray.entries()) {
    const given = argsArray[at]
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) held.push(current)
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
      current = held.pop() ?? viewport
    if (operator === OPS.transform) current = multiplied(current, given)
    if (operator === OPS.paintFormXObjectBegin) current = multiplied(current, first(given))
    if (operator === OPS.constructPath) rules.push(...drawn(given, current))
  }
  return rules
}

/** A drawn thing this thin is a line; shorter ones are signs. */
const THIN = 2.5
const SHORTEST = 6

const first = (given: unknown): unknown => (Array.isArray(given) ? given[0] : undefined)

const multiplied = (current: Matrix, by: unknown): Matrix => {
  const matrix = numbersOf(by)
  return matrix.length === 6 ? Util.transform([...current], matrix) : current
}

const numbersOf = (given: unknown): number[] =>
  Array.isArray(given) || ArrayBuffer.isView(given) ? Object.values(given).map(Number) : []

/** A box as large as this in both directions frames a page, not a cell; in points, 11 cm. */
const SHEET = 310

/** What only fills: a thin filling is a line as Word draws it, a larger one is shading. */
const FILLS: readonly unknown[] = [OPS.fill, OPS.eoFill]

/** A path comes with the box around it; a box that is no line may be the frame of a cell. */
const drawn = (given: unknown, current: Matrix): Rule[] => {
  const [left, top, right, bottom] = numbersOf(Array.isArray(given) ? given[2] : undefined)
  if (left === undefined || top === undefined || right === undefined || bottom === undefined)
    return []
  const [one, other] = [applied(current, left, top), applied(current, right, bottom)]
  const box = {
    ...{ x0: Math.min(one.x, other.x), x1: Math.max(one.x, other.x) },
    ...{ y0: Math.min(one.y, other.y), y1: Math.max(one.y, other.y) },
  }
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0]
  if (Math.max(width, height) < SHORTEST) return []
  if (Math.min(width, height) <= THIN) return [box]
  const isSheet = Math.min(width, height) > SHEET
  return isSheet || FILLS.includes(first(given)) ? [] : frameOf(box)
}

const applied = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number) => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
})

const frameOf = ({ x0, x1, y0, y1 }: Rule): Rule[] => [
  { x0, x1, y0, y1: y0 },
  { x0, x1, y0: y1, y1 },
  { x0, x1: x0, y0, y1 },
  { x0: x1, x1, y0, y1 },
]
