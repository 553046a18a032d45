import { raw, type Sql, sql } from '#platform/db/database.ts'
import type { Measurement } from './measurement.ts'

/** Rows whose day in `column` lies in the period. */
export const dated =
  (facts: string, column: string) =>
  (m: Measurement): Sql =>
    sql`select f.* from ${raw(facts)}(${m.knownAt}::timestamptz) f where not f.removed and ${inPeriod(column, m)}`

/** Rows that began by the end of the period. */
export const standing =
  (facts: string, since: string) =>
  (m: Measurement): Sql =>
    sql`
  select f.* from ${raw(facts)}(${m.knownAt}::timestamptz) f where not f.removed and ${raw(since)} <= ${m.to}::date`

/** Rows of the year in which the period ends. */
export const ofTheYear =
  (facts: string) =>
  (m: Measurement): Sql =>
    sql`
  select f.* from ${raw(facts)}(${m.knownAt}::timestamptz) f
  where not f.removed and year = extract(year from ${m.to}::date)`

/** Tasks open at some day of the period, with how far each had come at its end. */
export const taskRows = (m: Measurement): Sql => sql`
  select f.*, case
      when completed_on <= ${m.to}::date and completed_on <= due_on then 'completed-on-time'
      when completed_on <= ${m.to}::date then 'completed-late'
      when due_on < ${m.to}::date then 'overdue' else 'in-progress' end as progress
  from tasks.task_facts(${m.knownAt}::timestamptz) f
  where not removed and assigned_on <= ${m.to}::date and (completed_on is null or completed_on >= ${m.from}::date)`

/** Procedures in force on the last day, each in its newest version, and whether it was posted by then. */
export const procedureRows = (m: Measurement): Sql => sql`
  select distinct on (code) f.*, posted_on <= ${m.to}::date as posted
  from procedures.procedure_facts(${m.knownAt}::timestamptz) f
  where withdrawn_on is null and effective_from <= ${m.to}::date
    and coalesce(effective_to, 'infinity') >= ${m.to}::date
  order by code, effective_from desc`

/** Staff who began by the last day, and whether each is present then or left within the period. */
export const staffRows = (m: Measurement): Sql => sql`
  select f.*, coalesce(ended_on, 'infinity') > ${m.to}::date as present,
    coalesce(ended_on, 'infinity') between ${m.from}::date and ${m.to}::date as left_in_period
  from personnel.staff_member_facts(${m.knownAt}::timestamptz) f
  where not removed and started_on <= ${m.to}::date`

const inPeriod = (column: string, m: Measurement): Sql =>
  sql`${raw(column)} between ${m.from}::date and ${m.to}::date`
