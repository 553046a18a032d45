import { type Sql, sql } from '#platform/db/database.ts'
import type { DueDay } from './due-days.ts'

/** A procedure as dossiers are drawn from it. */
export type Kind = {
  code: string
  name: string
  fieldCode: string
  fieldName: string
  termAmount: number
  termUnit: string
  term: string
  sameDay: boolean
  legacyLevel: number
  officer: string
  fee: number
  /** Of all dossiers, those up to this share are of this or an earlier kind. */
  upTo: number
}
type Person = {
  name: string
  number: string
  phone: string | null
  address: string
  /** What follows the code in the text that is searched. */
  search: string
}

/** A unit that has not adopted a procedure gets an invented version of it. */
export const createKinds = (unitId: number, kinds: readonly Kind[]): Sql => sql`
  create temporary table kind on commit drop as
  select row_number() over (order by k."upTo") as place, k.*, coalesce(
    (select v.id from procedures.procedure v where v.unit_id = ${unitId} and v.code = k.code
      order by v.effective_from desc limit 1), md5(k.code)::uuid) as "procedureId"
  from jsonb_to_recordset(${JSON.stringify(kinds)}::jsonb)
    as k (code text, name text, "fieldCode" text, "fieldName" text, "termAmount" int, "termUnit" text, term text,
      "sameDay" boolean, "legacyLevel" int, officer text, fee bigint, "upTo" float8)`

/** Whoever hands in dossiers. */
export const createPeople = (people: readonly Person[]): Sql => sql`
  create temporary table person on commit drop as
  select p.ordinality - 1 as place, p.name, p.number, p.phone, p.address, p.search
  from rows from (jsonb_to_recordset(${JSON.stringify(people)}::jsonb)
    as (name text, number text, phone text, address text, search text))
    with ordinality as p (name, number, phone, address, search, ordinality)`

/** When what is accepted on each working day is due. */
export const createDueDays = (due: readonly DueDay[]): Sql => sql`
  create temporary table due_day on commit drop as
  select * from jsonb_to_recordset(${JSON.stringify(due)}::jsonb)
    as d (place int, term text, early timestamptz, late timestamptz)`

/** So that the planner knows how small they are. */
export const analyzeDrawn = sql`analyze kind, person, due_day`
