import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stretchesOf } from './marked-text.rules.ts'
import type { ShownFinding } from './shown-findings.ts'

const TEXT = 'Tiếp nhận 1.286 hồ sơ, trong đó trực tuyến 1.270 hồ sơ.'

const aFinding = (number: number, start: number, end: number): ShownFinding => ({
  ...{ id: `rate-${number}`, rule: 'rate', severity: 'contradiction', related: [] },
  ...{ number, start, end, quote: TEXT.slice(start, end), explanation: 'Không khớp.' },
  ...{ place: 'đoạn 1', ruleNumber: 1 },
})

test('marks that overlap are cut where each begins and ends', () => {
  const stretches = stretchesOf(TEXT, [aFinding(1, 10, 21), aFinding(2, 16, 30)], [])
  const marked = stretches.map(({ text, found }) => [text, found.map(({ number }) => number)])
  expect(marked.filter(([, numbers]) => numbers?.length)).toEqual([
    ['1.286 ', [1]],
    ['hồ sơ', [1, 2]],
    [', trong đ', [2]],
  ])
})

test('what is missing at a place has its number there and marks nothing', () => {
  const [first] = stretchesOf(TEXT, [aFinding(1, 0, 0)], [])
  expect([first?.begins.length, first?.ends.length, first?.found.length]).toEqual([1, 1, 0])
})

test('whatever is marked, the text stays whole and each finding begins and ends once', () => {
  const offset = fc.integer({ min: 0, max: TEXT.length })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(offset, offset), { maxLength: 8 }),
      fc.array(offset),
      (spans, cuts) => {
        const findings = spans.map(([one, other], at) =>
          aFinding(at + 1, Math.min(one, other), Math.max(one, other)),
        )
        const pages = cuts.map((start, at) => ({ page: at + 1, start }))
        const stretches = stretchesOf(TEXT, findings, pages)
        expect(stretches.map(({ text }) => text).join('')).toBe(TEXT)
        for (const side of ['begins', 'ends'] as const)
          expect(
            stretches
              .flatMap((stretch) => stretch[side].map(({ number }) => number))
              .toSorted((one, other) => one - other),
          ).toEqual(findings.map(({ number }) => number))
      },
    ),
  )
})
