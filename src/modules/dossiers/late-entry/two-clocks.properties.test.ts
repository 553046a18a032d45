import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { verifyBooks } from '#modules/audit'
import { Refused } from '#platform/refused.ts'
import type { Request, Role } from '#platform/request.ts'
import { instantAt } from '#platform/time.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { type Action, moves } from '../dossier-moves.ts'
import { aDossier, anOffice, type Office } from '../dossiers.builder.ts'
import { getDossier } from '../dossiers.sql.ts'
import { submitMove } from '../move-dossier/submit-move.ts'
import { typedFor } from '../move-page/stories.builder.ts'
import { getTimes, listActs } from '../view-dossier/view-dossier.sql.ts'
import { requestAcceptanceCorrection } from './correct-acceptance.ts'
import { requestCorrection } from './correct-occurrence.ts'
import { approveLateEntry, declineLateEntry } from './decide-late-entry.ts'
import { listLateEntriesOf } from './late-entry.sql.ts'

const test$ = useDatabase()
let office: Office
beforeAll(async () => {
  office = await anOffice(test$.db)
})

const HOUR = 3_600_000
const usual: readonly Action[] = [
  'transfer',
  'start-verification',
  'finish-verification',
  'finish',
  'return-result',
]

type Step = {
  after: number
  toldLateBy: number
  decision: 'approve' | 'decline' | 'leave'
  isAcceptanceMoved: boolean
}
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 60 }),
    toldLateBy: fc.integer({ min: -2, max: 200 }),
    decision: fc.constantFrom('approve', 'decline', 'leave'),
    isAcceptanceMoved: fc.boolean(),
  }),
  { minLength: 4, maxLength: 10 },
)

const at = (now: Date, role: Role): Request => ({ ...office.as(role, '2024-03-18'), now })
const inUnit = { unitId: 1 }

/** Refusing is right; anything else that fails is not. */
const tried = (act: Promise<unknown>): Promise<unknown> =>
  act.catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error
  })

const decide = async (dossierId: string, now: Date, decision: Step['decision']) => {
  const entries = await test$.db.read(inUnit, (tx) => listLateEntriesOf(tx, dossierId))
  const waiting = entries.find(({ status }) => status === 'waiting')
  if (!waiting || decision === 'leave') return
  const leader = at(now, 'leader')
  if (decision === 'approve') await tried(approveLateEntry(leader, waiting.id))
  else await declineLateEntry(leader, waiting.id, 'Không đủ minh chứng')
}

const nextOf = async (code: string): Promise<Action | undefined> => {
  const { state } = await test$.db.read(inUnit, (tx) => getDossier(tx, code))
  return usual.find((action) => moves[action].from.some((from) => from === state))
}

test('whatever is told late, approved, declined or corrected, the times of the books agree', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (story) => {
      let now = instantAt('2024-03-18', '08:00')
      const { id, code } = await aDossier(at(now, 'clerk'), {
        submittedAt: instantAt('2024-03-11', '08:00'),
      })
      for (const { after, toldLateBy, decision, isAcceptanceMoved } of story) {
        now = new Date(now.getTime() + after * HOUR + 1000)
        const action = await nextOf(code)
        const occurredAt = new Date(now.getTime() - toldLateBy * HOUR)
        const evidence = { ...typedFor[action ?? 'transfer'], delivery: 'Trực tiếp', proof: 'Sổ' }
        const by = action === 'transfer' || action === 'return-result' ? 'clerk' : 'specialist'
        if (action) await tried(submitMove(at(now, by), { code, action, occurredAt, evidence }))
        else
          await tried(
            requestCorrection(at(now, by), { code, occurredAt, proofKind: 'other', proof: 'Sổ' }),
          )
        now = new Date(now.getTime() + 60_000)
        await decide(id, now, decision)
        const told = { code, occurredAt, proofKind: 'other', proof: 'Sổ' } as const
        if (isAcceptanceMoved) await tried(requestAcceptanceCorrection(at(now, 'clerk'), told))
        await decide(id, now, decision)
      }
      await expectTrueTimes(id, code)
    }),
    { numRuns: 25 },
  )
  expect((await verifyBooks(test$.ownerUrl)).faults).toEqual([])
})

const expectTrueTimes = async (id: string, code: string): Promise<void> => {
  const { acts, dossier, times } = await test$.db.read(inUnit, async (tx) => ({
    acts: await listActs(tx, id),
    dossier: await getDossier(tx, code),
    times: await getTimes(tx, id),
  }))
  for (const { occurredAt, recordedAt } of acts)
    expect(occurredAt.getTime()).toBeLessThanOrEqual(recordedAt.getTime())
  const recorded = acts.map(({ recordedAt }) => recordedAt.getTime())
  expect(recorded).toEqual(recorded.toSorted((one, other) => one - other))
  const told = [dossier.acceptedAt, dossier.settledAt, dossier.returnedAt].flatMap(
    (each) => each ?? [],
  )
  expect(told).toEqual(told.toSorted((one, other) => one.getTime() - other.getTime()))
  if (dossier.settledAt && times.settledRecordedAt)
    expect(dossier.settledAt.getTime()).toBeLessThanOrEqual(times.settledRecordedAt.getTime())
}
