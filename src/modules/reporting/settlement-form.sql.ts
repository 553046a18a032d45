import { raw, type Sql, sql } from '#platform/db/database.ts'

const sumWhere = (condition: string): Sql =>
  sql`coalesce(sum(n) filter (where ${raw(condition)}), 0)`

/** One line of form II.06a, columns (2) to (13); columns as reporting of TT 01/2020/TT-VPCP numbers them. */
export type SettlementLine = {
  field: string
  received: number
  online: number
  desk: number
  carriedOver: number
  settled: number
  early: number
  onTime: number
  late: number
  pending: number
  pendingInTime: number
  pendingLate: number
}

/**
 * Dossiers of the period by field, added up from the counts by class named `dossier`. The form has no
 * column for dossiers withdrawn, stopped or refused, so they stand in (9) Đúng hạn, as the systems that
 * render it do; received = settled + pending.
 */
export const settlementLines = sql`(
  select coalesce(json_agg(line order by field collate "vi-x-icu"), '[]') from (
    select field_name as field, sum(n) as received,
      ${sumWhere(`not carried_over and channel = 'online'`)} as online,
      ${sumWhere(`not carried_over and channel <> 'online'`)} as desk,
      ${sumWhere('carried_over')} as "carriedOver",
      ${sumWhere(`outcome <> 'pending'`)} as settled,
      ${sumWhere(`outcome = 'result' and timeliness = 'early'`)} as early,
      ${sumWhere(`outcome not in ('result', 'pending') or (outcome = 'result' and timeliness = 'on-time')`)} as "onTime",
      ${sumWhere(`outcome = 'result' and timeliness = 'late'`)} as late,
      ${sumWhere(`outcome = 'pending'`)} as pending,
      ${sumWhere(`outcome = 'pending' and not coalesce(overdue, false)`)} as "pendingInTime",
      ${sumWhere(`outcome = 'pending' and overdue`)} as "pendingLate"
    from dossier group by field_name) line)`
