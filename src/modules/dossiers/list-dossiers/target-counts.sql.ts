import { type Sql, sql, type Tx } from '#platform/db/database.ts'
import type { Grain } from '../timeliness.rules.ts'

/** What the yearly targets are measured by, counted as the report counts by the click. */
export type TargetCounts = {
  /** Received in the period and carried into it. */
  received: number
  papersDigitised: number
  /** Received in the period for a procedure that is offered online (level 3 or 4). */
  offeredOnline: number
  receivedOnline: number
  /** With a result in the period. */
  resolved: number
  resolvedLate: number
  resultsDigitised: number
  /** Without an end at `knownAt`, and due before it. */
  openOverdue: number
}

/** `end` is excluded. */
export type CountedPeriod = { start: Date; end: Date; knownAt: Date; grain: Grain }

/** The dossiers of a period as reporting's indicators count them (dossiers.received and others). */
export const countForTargets = (tx: Tx, period: CountedPeriod): Promise<TargetCounts> => {
  const { start, end, grain } = period
  const isNew = sql`accepted_recorded_at >= ${start}`
  const resolved = sql`settlement = 'result' and settled_recorded_at < ${end}`
  return tx.get<TargetCounts>(
    sql`
    select count(*) as received,
      count(*) filter (where papers_digitised_at is not null) as "papersDigitised",
      count(*) filter (where ${isNew} and legacy_level in (3, 4)) as "offeredOnline",
      count(*) filter (where ${isNew} and legacy_level in (3, 4) and channel = 'online') as "receivedOnline",
      count(*) filter (where ${resolved}) as resolved,
      count(*) filter (where ${resolved} and ${late[grain]}) as "resolvedLate",
      count(*) filter (where ${resolved} and result_digitised_at is not null) as "resultsDigitised",
      count(*) filter (where settled_recorded_at is null and due_at < ${period.knownAt}) as "openOverdue"
    from dossiers.dossier_facts(${lastKnown(period)}::timestamptz)
    where accepted_recorded_at < ${end}
      and (settled_recorded_at is null or settled_recorded_at >= ${start})`,
    'Không đếm được hồ sơ của kỳ',
  )
}

/** What was recorded after the period does not matter to it. */
const lastKnown = ({ end, knownAt }: CountedPeriod): Date =>
  end < knownAt ? new Date(end.getTime() - 1) : knownAt

const late: Record<Grain, Sql> = {
  minute: sql`settled_recorded_at - interval '1 minute' >= due_at`,
  day: sql`(settled_recorded_at at time zone 'Asia/Ho_Chi_Minh')::date > (due_at at time zone 'Asia/Ho_Chi_Minh')::date`,
}
