import { getCalendar, workingDaysBetween } from '#modules/calendar'
import {
  countForTargets,
  countLateEntries,
  countLeaderLists,
  type LeaderLists,
  type TargetCounts,
} from '#modules/dossiers'
import { getUnit } from '#modules/organisation'
import { countSatisfaction, type Satisfaction } from '#modules/surveys'
import type { Tx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { addDays, dayOf, instantAt } from '#platform/time.ts'
import { type Budget, budgetOf, expectedMore, forecastOf, type Measured } from './budget.rules.ts'
import type { LeaderPeriod } from './leader-period.rules.ts'
import { targetsInForce } from './set-target.ts'
import { type Target, type TargetKey, type Targets, targetKeys } from './targets.ts'

export type TargetView = { name: TargetKey; target: Target; measured: Measured; budget: Budget }
export type LeaderView = LeaderLists & {
  period: LeaderPeriod
  lateEntries: number
  satisfaction: Satisfaction
  targets: TargetView[]
}

/** What a leader wants to know today, and how the targets of a period stand. */
export const viewLeader = (request: Request, period: LeaderPeriod): Promise<LeaderView> =>
  request.db.read(request, async (tx) => ({
    period,
    ...(await countLeaderLists(tx, request)),
    lateEntries: await countLateEntries(tx),
    satisfaction: await countSatisfaction(tx, period.from, period.to),
    targets: await viewTargets(tx, request, period),
  }))

const viewTargets = async (
  tx: Tx,
  { now }: Request,
  { from, to }: LeaderPeriod,
): Promise<TargetView[]> => {
  const { grain } = await getUnit(tx)
  const bounds = { start: instantAt(from), end: instantAt(addDays(to, 1)), knownAt: now, grain }
  const counts = await countForTargets(tx, bounds)
  const days = await workingDays(tx, { from, to }, now)
  const targets = await targetsInForce(tx)
  return targetKeys.map((key) => targetView(key, targets, counts, days))
}

type Days = { passed: number; left: number }

const workingDays = async (tx: Tx, { from, to }: LeaderPeriod, now: Date): Promise<Days> => {
  const today = dayOf(now)
  const calendar = await getCalendar(tx, today)
  const passedUntil = today < to ? today : to
  return {
    passed: workingDaysBetween(calendar, addDays(from, -1), passedUntil),
    left:
      today < to ? workingDaysBetween(calendar, today < from ? addDays(from, -1) : today, to) : 0,
  }
}

const targetView = (
  key: TargetKey,
  targets: Targets,
  counts: TargetCounts,
  days: Days,
): TargetView => {
  const target: Target = targets[key]
  const { missed, base, certain = 0 }: Counted = counted[key](counts)
  const measured = { missed, base, more: expectedMore(base, days.passed, days.left) }
  const mostMissed = target.kind === 'at-most' ? target.hundredths : 10_000 - target.hundredths
  const forecast = forecastOf(measured, days.left > 0 ? certain : 0)
  return { name: key, target, measured, budget: budgetOf(measured, mostMissed, forecast) }
}

type Counted = { missed: number; base: number; certain?: number }

/** As the report counts them; what is open and overdue is certain to be late. */
const counted = {
  late: ({ resolved, resolvedLate, openOverdue }) => ({
    ...{ missed: resolvedLate, base: resolved, certain: openOverdue },
  }),
  papers: ({ received, papersDigitised }) => ({
    ...{ missed: received - papersDigitised, base: received },
  }),
  results: ({ resolved, resultsDigitised }) => ({
    ...{ missed: resolved - resultsDigitised, base: resolved },
  }),
  online: ({ offeredOnline, receivedOnline }) => ({
    ...{ missed: offeredOnline - receivedOnline, base: offeredOnline },
  }),
} as const satisfies Record<TargetKey, (counts: TargetCounts) => Counted>
