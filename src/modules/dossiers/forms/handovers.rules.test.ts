import { expect, test } from 'vitest'
import { type Day, instantAt } from '#platform/time.ts'
import type { Action } from '../dossier-moves.ts'
import { aFormAct } from './forms.builder.ts'
import { handoversOf } from './handovers.rules.ts'

const due = instantAt('2024-06-10', '17:00')
const dossier = { officer: 'Trần Văn Hòa' }

type Step = [action: Action | 'take-payment', actor: string, day?: Day, time?: string]
const course = (...steps: Step[]) =>
  handoversOf({
    dossier,
    grain: 'minute',
    acts: steps.map(([action, actor, day = '2024-06-06', time = '09:00']) =>
      aFormAct({
        action,
        actor,
        occurredAt: instantAt(day, time),
        dueAt: action === 'accept' ? due : null,
      }),
    ),
  })
const shortly = (...steps: Step[]) =>
  course(...steps).map(({ from, to, giver, taker, outcome }) =>
    [from, to, giver, taker || '?', outcome].join(' '),
  )

test('the desk gives to the specialist, who gives the result back', () => {
  expect(
    shortly(['accept', 'Thu'], ['transfer', 'Thu'], ['take-payment', 'Thu'], ['finish', 'Hòa']),
  ).toEqual(['desk specialist Thu Trần Văn Hòa in-time', 'specialist desk Hòa ? early'])
})

test('signing passes through the leader and the office clerk, each named by what he did next', () => {
  expect(
    shortly(
      ['accept', 'Thu'],
      ['transfer', 'Thu'],
      ['submit-for-approval', 'Hòa'],
      ['sign', 'Đức'],
      ['issue', 'Mai'],
      ['deliver-to-desk', 'Mai'],
    ).slice(1),
  ).toEqual([
    'specialist leader Hòa Đức in-time',
    'leader office-clerk Đức Mai in-time',
    'office-clerk desk Mai ? early',
  ])
})

test.each<[Day, string, string]>([
  ['2024-06-10', '16:59', 'early'],
  ['2024-06-10', '17:00', 'on-time'],
  ['2024-06-10', '17:01', 'late'],
])('a result given back on %s at %s is %s', (day, time, outcome) => {
  const steps: Step[] = [
    ['accept', 'Thu'],
    ['transfer', 'Thu'],
    ['finish', 'Hòa', day, time],
  ]
  expect(course(...steps).at(-1)?.outcome).toBe(outcome)
})

test('a step after the due time is overdue, a stop counts for nothing', () => {
  const begun: Step[] = [
    ['accept', 'Thu'],
    ['transfer', 'Thu'],
  ]
  const late = course(...begun, ['submit-for-approval', 'Hòa', '2024-06-11'])
  expect(late.at(-1)?.outcome).toBe('overdue')
  expect(course(...begun, ['stop', 'Đức', '2024-06-11']).at(-1)?.outcome).toBe('not-counted')
})

test('who asks for his papers back takes them from nobody, and the citizen is no office', () => {
  expect(
    shortly(
      ['accept', 'Thu'],
      ['transfer', 'Thu'],
      ['request-withdrawal', 'Bình'],
      ['decline-withdrawal', 'Hòa'],
      ['finish', 'Hòa'],
      ['return-result', 'Thu'],
    ),
  ).toHaveLength(2)
})
