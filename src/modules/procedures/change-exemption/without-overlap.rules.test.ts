import { expect, test } from 'vitest'
import type { Exemption } from '../fee.ts'
import { withoutOverlap } from './without-overlap.rules.ts'

const version = (over: Partial<Exemption>): Exemption => ({
  ...{ id: 'merit', label: 'Người có công', tariffs: ['birth-registration'] },
  ...{ reductionPercent: 100, proofNeeded: null, source: 'NQ', certainty: 'read' },
  effectiveFrom: '2020-01-01',
  ...over,
})
const spans = (versions: readonly Exemption[]) =>
  withoutOverlap(versions).map(
    ({ reductionPercent, effectiveFrom, effectiveTo }) =>
      `${reductionPercent}%: ${effectiveFrom} to ${effectiveTo ?? 'open'}`,
  )

test('a version ends on the day before the next begins', () => {
  const versions = [version({ effectiveFrom: '2026-07-01', reductionPercent: 50 }), version({})]
  expect(spans(versions)).toEqual(['50%: 2026-07-01 to open', '100%: 2020-01-01 to 2026-06-30'])
})

test('of two for one day the one given last counts', () => {
  expect(spans([version({ reductionPercent: 50 }), version({})])).toEqual([
    '50%: 2020-01-01 to open',
  ])
})

test('what ended before keeps its end, and other exemptions are left alone', () => {
  const versions = [
    version({ effectiveFrom: '2026-07-01' }),
    version({ effectiveTo: '2025-12-31' }),
    version({ id: 'child', effectiveFrom: '2019-01-01', reductionPercent: 30 }),
  ]
  expect(spans(versions)).toEqual([
    ...['100%: 2026-07-01 to open', '100%: 2020-01-01 to 2025-12-31', '30%: 2019-01-01 to open'],
  ])
})
