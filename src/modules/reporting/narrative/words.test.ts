import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { indicators } from '../indicators/definitions.ts'
import { wordsOf } from './words.ts'

const figure = (value: number | string | null) => ({ value, unit: 'hồ sơ', label: 'Tiếp nhận' })
const period = {
  from: '2023-06-07',
  to: '2023-12-06',
  kind: 'half-year',
  label: '',
  word: '',
} as const

test('a figure is said as officials write it, and keeps its indicator', () => {
  const { say } = wordsOf({ figures: { a: figure(1286), b: figure('98.76') }, before: undefined })
  expect(say('{a} hồ sơ ({b})')).toEqual([
    { type: 'figure', indicator: 'a', text: '1.286' },
    ' hồ sơ (',
    { type: 'figure', indicator: 'b', text: '98,76%' },
    ')',
  ])
})

test('a figure that is not known is marked, zero is said', () => {
  const { say } = wordsOf({ figures: { a: figure(null), b: figure(0) }, before: undefined })
  expect(say('{a}')).toEqual([{ type: 'missing', todo: 'Chưa có số liệu: Tiếp nhận' }])
  expect(say('{b}')).toEqual([{ type: 'figure', indicator: 'b', text: '0' }])
  expect(say('{không b}')).toEqual([{ type: 'figure', indicator: 'b', text: 'không' }])
})

test.each([
  [10, 12, ' (giảm 2 so với kỳ trước)'],
  [12, 10, ' (tăng 2 so với kỳ trước)'],
  [12, 12, ' (bằng kỳ trước)'],
])('%i after %i is said as%s', (now, then, text) => {
  const { say } = wordsOf({
    figures: { a: figure(now) },
    before: { period, figures: { a: figure(then) } },
  })
  expect(say('{a ±}')).toContain(text)
})

test('nothing is compared where there is no period before', () => {
  expect(wordsOf({ figures: { a: figure(1) }, before: undefined }).say('{a ±}')).toHaveLength(1)
})

test('every figure that a sentence names is defined', () => {
  const ids = indicators.map(({ id }) => id)
  const files = globSync('*.ts', { cwd: import.meta.dirname }).filter(
    (file) => !file.endsWith('.test.ts'),
  )
  const named = files.flatMap((file) => [
    ...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(
      /(?<!\$)\{(?:không )?([a-z]\w*\.[\w.]+)(?: ±)?\}/g,
    ),
  ])
  expect(named.length).toBeGreaterThan(50)
  for (const [, id] of named) expect(ids).toContain(id)
})
