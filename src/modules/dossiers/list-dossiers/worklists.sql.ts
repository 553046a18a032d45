import { join, raw, type Sql, sql, type Tx } from '#platform/db/database.ts'
import { ofThisUnit } from '../dossiers.sql.ts'
import type { Grain } from '../timeliness.rules.ts'
import { statesOf } from './steps.ts'
import type { Holding, Whose } from './whose.rules.ts'
import type { WorklistKey } from './worklists.ts'

/** Whose lists, and the moments that bound them. */
export type WorklistScope = {
  whose: Whose
  grain: Grain
  now: Date
  startOfToday: Date
  endOfToday: Date
  endOfWeek: Date
  /** The moment that is so many working hours away. */
  soonUntil: Date
  startOfYear: Date
}

type Condition = (scope: WorklistScope) => Sql

/** Each list as a condition on dossiers.dossier. */
export const worklistConditions: Record<WorklistKey, Condition> = {
  'hom-nay': (scope) =>
    sql`${atMyStep(
      scope,
      (role) => sql`(state = any (${statesOf(role, true)}::text[])
      or (settlement is null and due_at < ${scope.endOfToday} and state = any (${statesOf(role)}::text[])))`,
    )}`,
  'dang-giu': (scope) =>
    atMyStep(scope, (role) => sql`settlement is null and state = any (${statesOf(role)}::text[])`),
  'sap-han': (scope) =>
    sql`${isOpen} and ${inMyCare(scope)} and not (${isOverdue(scope)}) and due_at <= ${scope.soonUntil}`,
  'qua-han': (scope) => sql`${isOpen} and ${inMyCare(scope)} and ${isOverdue(scope)}`,
  'bam-muon': (scope) =>
    sql`settlement is not null and settled_recorded_at > due_at and settled_recorded_at >= ${scope.startOfYear} and ${inMyCare(scope)}
      and ${lateBy(sql`settled_recorded_at`, scope)} and not ${lateBy(sql`settled_at`, scope)}`,
  'cho-ky': (scope) => sql`${isOpen} and state = 'pending-approval' and ${heldAs('leader', scope)}`,
  'cho-tra': (scope) => sql`state = 'result-ready' and ${heldAs('clerk', scope)}`,
  'tuan-nay': ({ endOfWeek }) => sql`${isOpen} and due_at < ${endOfWeek}`,
  'nhan-hom-nay': ({ startOfToday, endOfToday }) =>
    sql`accepted_recorded_at >= ${startOfToday} and accepted_recorded_at < ${endOfToday}`,
  'xong-hom-nay': ({ startOfToday, endOfToday }) =>
    sql`settlement is not null and settled_recorded_at >= ${startOfToday} and settled_recorded_at < ${endOfToday}`,
}

/** How many dossiers each of the lists holds, of those that fulfil `filters`. */
export const countWorklists = async (
  tx: Tx,
  keys: readonly WorklistKey[],
  scope: WorklistScope,
  filters = sql`true`,
): Promise<ReadonlyMap<WorklistKey, number>> => {
  if (keys.length === 0) return new Map()
  // One by one, so that each is read by the index that suits it.
  const counted = join(
    keys.map(
      (key) =>
        sql`(select ${key}::text as key, count(*) as count from dossiers.dossier
          where ${ofThisUnit} and ${worklistConditions[key](scope)} and ${filters})`,
    ),
    ' union all ',
  )
  const rows = await tx.many<{ key: WorklistKey; count: number }>(counted)
  return new Map(rows.map(({ key, count }) => [key, count]))
}

const isOpen = sql`settlement is null`

const isOverdue = (scope: WorklistScope): Sql => lateBy(sql`${scope.now}::timestamptz`, scope)

/** As timeliness.rules.ts compares, and as reports do. */
const lateBy = (at: Sql, { grain }: Pick<WorklistScope, 'grain'>): Sql =>
  grain === 'minute'
    ? sql`(${at} >= due_at + interval '1 minute')`
    : sql`((${at} at time zone 'Asia/Ho_Chi_Minh')::date > (due_at at time zone 'Asia/Ho_Chi_Minh')::date)`

/** The states that wait for a click of a role that I hold; what a specialist settles is his by name. */
const atMyStep = ({ whose }: WorklistScope, inRole: (role: Holding['role']) => Sql): Sql =>
  anyOf(whose.holdings.map((held) => sql`(${inRole(held.role)} and ${mine(whose, held)})`))

/** What I answer for: as a specialist what I settle, else what lies in my fields. */
const inMyCare = ({ whose }: WorklistScope): Sql =>
  anyOf(whose.holdings.filter(({ role }) => answersFor.has(role)).map((held) => mine(whose, held)))

const answersFor: ReadonlySet<string> = new Set(['clerk', 'specialist', 'leader', 'office-clerk'])

const heldAs = (role: Holding['role'], { whose }: WorklistScope): Sql =>
  anyOf(whose.holdings.filter((held) => held.role === role).map((held) => mine(whose, held)))

const mine = ({ names }: Whose, { role, fieldCodes }: Holding): Sql =>
  join(
    [
      role === 'specialist' ? sql`officer = any (${[...names]}::text[])` : raw('true'),
      fieldCodes ? sql`field_code = any (${[...fieldCodes]}::text[])` : raw('true'),
    ],
    ' and ',
  )

const anyOf = (conditions: readonly Sql[]): Sql =>
  conditions.length > 0 ? sql`(${join([...conditions], ' or ')})` : raw('false')
