import { raw, type Sql, sql } from '#platform/db/database.ts'
import type { Grain, Measurement } from './measurement.ts'

/** Dossiers that were open at some moment of the period, with the classes that indicators ask about. */
export const dossierRows = (m: Measurement): Sql => {
  const [accepted, settled] =
    m.clock === 'recorded'
      ? [sql`d.accepted_recorded_at`, sql`d.settled_recorded_at`]
      : [sql`d.accepted_at`, sql`d.settled_at`]
  const { early, late, workWasLate } = lateness[m.grain]
  return sql`
    select c.*,
      case when outcome = 'pending' then null
        when ${raw(early)} then 'early' when ${raw(late)} then 'late' else 'on-time' end as timeliness,
      outcome = 'pending' and due_at < ${m.end}::timestamptz as overdue,
      outcome <> 'pending' and ${raw(late)} and not ${raw(workWasLate)} as late_by_click_only
    from (
      select d.*, ${accepted} as accepted, ${settled} as settled,
        ${accepted} < ${m.start}::timestamptz as carried_over,
        case when ${settled} < ${m.end}::timestamptz then d.settlement else 'pending' end as outcome,
        d.extensions > 0 as extended,
        d.fee > 0 as owes_fee,
        d.papers_digitised_at is not null as papers_digitised,
        d.papers_reused_at is not null as papers_reused,
        d.result_digitised_at is not null as result_digitised,
        d.result_deposited_at is not null as result_deposited
      from dossiers.dossier_facts(${dossiersKnownAt(m)}::timestamptz) d
      where ${accepted} < ${m.end}::timestamptz
        and (${settled} is null or ${settled} >= ${m.start}::timestamptz)) c`
}

/** By the click, nothing recorded after the period can matter; by the work, all that is known counts. */
const dossiersKnownAt = (m: Measurement): Date =>
  m.clock === 'recorded' && m.end < m.knownAt ? new Date(m.end.getTime() - 1) : m.knownAt

const lateness = {
  // Due moments are whole minutes, so a settlement within that minute is on time.
  minute: {
    early: 'settled < due_at',
    late: `settled - interval '1 minute' >= due_at`,
    workWasLate: `settled_at - interval '1 minute' >= due_at`,
  },
  day: {
    early: `settled < (due_at at time zone 'Asia/Ho_Chi_Minh')::date::timestamp at time zone 'Asia/Ho_Chi_Minh'`,
    late: `settled >= ((due_at at time zone 'Asia/Ho_Chi_Minh')::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`,
    workWasLate: `settled_at >= ((due_at at time zone 'Asia/Ho_Chi_Minh')::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`,
  },
} as const satisfies Record<Grain, Record<string, string>>
