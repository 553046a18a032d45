import { expect, test } from 'vitest'
import { instantAt } from '#platform/time.ts'
import { moveChanges } from './move-changes.rules.ts'

const done = instantAt('2024-03-20', '16:00')
const told = instantAt('2024-03-22', '09:00')

type Standing = Parameters<typeof moveChanges>[0]
const aDossier = (over: Partial<Standing> = {}): Standing => ({
  state: 'in-progress',
  supplementRounds: 0,
  extensions: 0,
  settlement: null,
  ...over,
})

test.each(['request-intake-supplement', 'request-supplement'] as const)(
  '%s counts as a round of supplements',
  (action) => {
    const to = action === 'request-supplement' ? 'supplement-process' : 'supplement-intake'
    expect(moveChanges(aDossier(), action, to, done, told)).toEqual({
      state: to,
      supplement_rounds: 1,
    })
  },
)

test('a withdrawal remembers where it was asked for', () => {
  const changes = moveChanges(
    aDossier({ state: 'verifying' }),
    'request-withdrawal',
    'withdraw-requested',
    done,
    told,
  )
  expect(changes).toEqual({ state: 'withdraw-requested', state_before: 'verifying' })
})

test('an end writes both times of the settlement', () => {
  expect(moveChanges(aDossier(), 'finish', 'result-ready', done, told)).toEqual({
    state: 'result-ready',
    settlement: 'result',
    settled_at: done,
    settled_recorded_at: told,
  })
})

test('a return writes both its times and leaves the settlement', () => {
  const settled = aDossier({ state: 'result-ready', settlement: 'result' })
  expect(moveChanges(settled, 'return-result', 'returned', done, told)).toEqual({
    state: 'returned',
    returned_at: done,
    returned_recorded_at: told,
  })
})
