import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addRecord, changeRecord, removeRecord, restoreRecord } from '#modules/registers'
import { taskRegister } from '#modules/tasks'
import { Refused } from '#platform/refused.ts'
import { addDays, type Day, dayOf, instantAt } from '#platform/time.ts'
import { useDatabase } from '../../../test/support/database.ts'
import { type Action, actions, type Move, moves } from '../dossiers/dossier-moves.ts'
import { aDossier, anOffice, type Office, procedures } from '../dossiers/dossiers.builder.ts'
import { getDossier } from '../dossiers/dossiers.sql.ts'
import { keepResult } from '../dossiers/keep-result/keep-result.ts'
import { moveDossier } from '../dossiers/move-dossier/move-dossier.ts'
import { timeliness } from '../dossiers/timeliness.rules.ts'
import { computeReport } from './compute-report.ts'
import type { ReportQuestion } from './gather-report.ts'
import { boundsOf } from './period.rules.ts'
import { enterManualFigure, writeSection } from './write-report.ts'

const test$ = useDatabase()
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Where a year, a leap February and a month end, and where a UTC day ends while Viet Nam is in the next. */
const beginnings = ['2023-12-27', '2024-02-26', '2024-03-27'] as const
const times = [
  '00:00',
  '00:01',
  '06:59',
  '07:00',
  '08:00',
  '14:59',
  '15:01',
  '17:00',
  '23:59',
] as const

const anyStep = fc.record({
  act: fc.constantFrom(
    'receive',
    'receive',
    'move',
    'move',
    'move',
    'move',
    'keep',
    'register',
    'write',
  ),
  days: fc.constantFrom(0, 0, 0, 1, 1, 3),
  time: fc.constantFrom(...times),
  lastMoment: fc.boolean(),
  toldLateBy: fc.constantFrom(0, 0, 0, 30, 90, 26 * 60, 4 * 24 * 60),
  pick: fc.nat(1000),
  channel: fc.constantFrom('desk', 'online', 'post'),
  procedure: fc.constantFrom(...Object.values(procedures)),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never

const aStory = fc.record({
  begins: fc.constantFrom(...beginnings),
  steps: fc.array(anyStep, { minLength: 20, maxLength: 40 }),
  cuts: fc.array(fc.nat(12), { minLength: 2, maxLength: 3 }),
  clock: fc.constantFrom('recorded', 'occurred'),
})

let lastUnit = 0

type Teller = { office: Office; unitId: number; now: Date; codes: string[]; tasks: string[] }
type Told = { knownAt: Date; question: ReportQuestion; hash: string }

/** The next act is later than the one before, by a millisecond at least: one instant is one state of the books. */
const moveOn = (teller: Teller, { days, time, lastMoment }: Step): void => {
  const wanted = instantAt(addDays(dayOf(teller.now), days), time)
  const at = lastMoment ? new Date(wanted.getTime() - 1) : wanted
  teller.now = at > teller.now ? at : new Date(teller.now.getTime() + 1)
}

const as = ({ office, now }: Teller, role: Parameters<Office['as']>[0]) => ({
  ...office.as(role, '2024-01-01'),
  now,
})

const chosen = <T>(from: readonly T[], pick: number): T | undefined => from[pick % from.length]

const ruleOf = (action: Action): Move => moves[action]

const acts: Record<string, (teller: Teller, step: Step) => Promise<unknown>> = {
  receive: async (teller, { channel, procedure, toldLateBy }) => {
    const acceptedAt = new Date(teller.now.getTime() - toldLateBy * MINUTE)
    const given = { channel, procedureCode: procedure.code, acceptedAt, proof: 'Sổ tiếp nhận' }
    teller.codes.push((await aDossier(as(teller, 'clerk'), given)).code)
  },
  move: async (teller, { pick, toldLateBy }) => {
    const code = chosen(teller.codes, pick)
    if (!code) return
    const unit = { unitId: teller.unitId }
    const { state, dueAt } = await test$.db.read(unit, (tx) => getDossier(tx, code))
    const lawful = actions.filter((action) => ruleOf(action).from.includes(state))
    const usual = lawful.find((each) => each === 'transfer' || each === 'finish')
    const action = pick % 3 === 0 && usual ? usual : chosen(lawful, Math.floor(pick / 7))
    if (!action) return
    const { by, needs = [] } = ruleOf(action)
    await moveDossier(as(teller, chosen(by, pick) ?? 'clerk'), {
      code,
      action,
      occurredAt: new Date(teller.now.getTime() - toldLateBy * MINUTE),
      evidence: { proof: 'Sổ', ...Object.fromEntries(needs.map((need) => [need, 'x'])) },
      ...(dueAt ? { newDueAt: new Date(dueAt.getTime() + (1 + (pick % 9)) * DAY) } : {}),
    })
  },
  keep: async (teller, { pick }) => {
    const code = chosen(teller.codes, pick)
    const deposit = {
      name: 'Trích lục',
      resultCode: `KQ-${teller.now.getTime()}`,
      validUntil: null,
    }
    if (code) await keepResult(as(teller, 'clerk'), code, pick % 2 ? deposit : undefined)
  },
  register: async (teller, { pick, toldLateBy }) => {
    const request = as(teller, 'office-clerk')
    const today = dayOf(teller.now)
    const id = chosen(teller.tasks, pick)
    const change = pick % 4
    if (!id || change === 0) {
      const kind = pick % 3 ? 'plan' : 'assigned'
      const row = { kind, year: 2024, title: `Việc ${pick}`, assigned_by: 'UBND' } as const
      const days = { assigned_on: today, due_on: addDays(today, pick % 5) }
      const added = await addRecord(request, taskRegister, { ...row, ...days })
      if (added.ok) teller.tasks.push(added.id)
    } else if (change === 1) await removeRecord(request, taskRegister, id)
    else if (change === 2) await restoreRecord(request, taskRegister, id)
    else await changeRecord(request, taskRegister, id, { completed_on: toldLateBy ? today : null })
  },
  write: async (teller, { pick }) => {
    const request = as(teller, 'office-clerk')
    const period = periodOfStory(teller.now)
    await writeSection(request, period, 'IV', `Phương hướng ${pick}`)
    const figure = { value: pick, reason: 'known', note: '' } as const
    await enterManualFigure(request, period, '7.3', figure)
  },
}

const periodOfStory = (now: Date): { from: Day; to: Day } => ({
  from: addDays(dayOf(now), -9),
  to: dayOf(now),
})

/** What the law, the table or the times forbid is refused, and refusing must leave no trace in the figures. */
const perform = async (teller: Teller, step: Step): Promise<void> => {
  try {
    await acts[step.act]?.(teller, step)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
}

const reportOf = async (unitId: number, question: ReportQuestion) => {
  const { content, facts } = await computeReport(test$.db, unitId, question)
  const figure = (id: string) => content.indicators[id]?.value
  return { figure, hash: content.hash, faults: facts.faults }
}

type Cells = Record<string, string | number | boolean | null>

/** The dossiers as they were known at an instant, folded from the journal by other means than the report's. */
const dossiersKnownAt = async (unitId: number, knownAt: Date): Promise<Cells[]> => {
  const { rows } = await test$.owner.query<{ changes: { dossier?: Cells[] } }>(
    `select changes from dossiers.journal where unit_id = $1 and recorded_at <= $2 order by id`,
    [unitId, knownAt],
  )
  const known = new Map<string, Cells>()
  for (const row of rows.flatMap(({ changes }) => changes.dossier ?? []))
    known.set(String(row.id), { ...known.get(String(row.id)), ...row })
  return [...known.values()]
}

const instantOf = (cell: Cells[string] | undefined): Date | undefined =>
  typeof cell === 'string' ? new Date(cell) : undefined

/** Counts the figures of the dossiers again, one dossier at a time. */
const recount = async (unitId: number, question: ReportQuestion, knownAt: Date) => {
  const { start, end } = boundsOf(question)
  const isRecorded = question.clock !== 'occurred'
  const asOf = isRecorded && end <= knownAt ? new Date(end.getTime() - 1) : knownAt
  const counted: Record<string, number> = {}
  const count = (id: string) => {
    counted[id] = (counted[id] ?? 0) + 1
  }
  for (const row of await dossiersKnownAt(unitId, asOf)) {
    const accepted = instantOf(isRecorded ? row.accepted_recorded_at : row.accepted_at)
    const settled = instantOf(isRecorded ? row.settled_recorded_at : row.settled_at)
    if (!accepted || accepted >= end || (settled && settled < start)) continue
    const dueAt = instantOf(row.due_at)
    count('received')
    count(accepted < start ? 'carriedOver' : 'receivedNew')
    if (row.extensions) count('extended')
    if (!settled || settled >= end) {
      count('pending')
      count(dueAt && dueAt < end ? 'pendingLate' : 'pendingOnTime')
    } else if (row.settlement === 'result') {
      const told = timeliness({ settledAt: settled, dueAt, grain: 'minute' })
      count('resolved')
      count({ early: 'resolvedEarly', 'on-time': 'resolvedOnTime', late: 'resolvedLate' }[told])
    } else count(String(row.settlement))
  }
  return counted
}

const compared = [
  ...[
    'received',
    'receivedNew',
    'carriedOver',
    'pending',
    'pendingOnTime',
    'pendingLate',
    'extended',
  ],
  ...[
    'resolved',
    'resolvedEarly',
    'resolvedOnTime',
    'resolvedLate',
    'refused',
    'withdrawn',
    'stopped',
  ],
]

test('whatever lawful acts follow one another, every cut of the books adds up and stays as it was', async () => {
  await fc.assert(
    fc.asyncProperty(aStory, async ({ begins, steps, cuts, clock }) => {
      lastUnit += 1
      const unitId = lastUnit
      const office = await anOffice(test$.db, unitId)
      const teller = { office, unitId, now: instantAt(begins, '07:30'), codes: [], tasks: [] }
      const told: Told[] = []
      for (const [at, step] of steps.entries()) {
        moveOn(teller, step)
        await perform(teller, step)
        if (at % 8 !== 7) continue
        const question = { ...periodOfStory(teller.now), knownAt: teller.now, clock }
        const { hash } = await reportOf(unitId, question)
        told.push({ knownAt: teller.now, question, hash })
      }
      for (const { question, hash } of told)
        expect((await reportOf(unitId, question)).hash, 'asked again later').toBe(hash)
      for (const cut of cuts) {
        const to = addDays(begins, cut)
        const knownAt = chosen(told, cut)?.knownAt ?? teller.now
        const before = { from: addDays(begins, -30), to, knownAt, clock }
        const after = { from: addDays(to, 1), to: addDays(begins, 60), knownAt, clock }
        const [first, next] = [await reportOf(unitId, before), await reportOf(unitId, after)]
        expect([...first.faults, ...next.faults]).toEqual([])
        expect(next.figure('dossiers.carriedOver')).toBe(first.figure('dossiers.pending'))
        for (const [question, { figure }] of [
          [before, first],
          [after, next],
        ] as const) {
          const counted = await recount(unitId, question, knownAt)
          for (const id of compared) expect(figure(`dossiers.${id}`), id).toBe(counted[id] ?? 0)
        }
      }
    }),
    { numRuns: 20, interruptAfterTimeLimit: 12_000, markInterruptAsFailure: false },
  )
}, 30_000)
