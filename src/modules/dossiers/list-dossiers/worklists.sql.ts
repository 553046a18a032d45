import { join, raw, type Sql, sql } from '#platform/db/database.ts'
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

/** Where dossiers of a list lie: each part has an index of its own, which holds what its lists ask for. */
export type Part = 'open' | 'ready' | 'clicked-late' | 'received-today' | 'settled-today'

export const parts: Record<Part, Condition> = {
  open: () => sql`settlement is null`,
  ready: () => sql`state = 'result-ready'`,
  'clicked-late': ({ startOfYear }) =>
    sql`settlement is not null and settled_recorded_at > due_at and settled_recorded_at >= ${startOfYear}`,
  'received-today': ({ startOfToday, endOfToday }) =>
    sql`accepted_recorded_at >= ${startOfToday} and accepted_recorded_at < ${endOfToday}`,
  'settled-today': ({ startOfToday, endOfToday }) =>
    sql`settlement is not null and settled_recorded_at >= ${startOfToday} and settled_recorded_at < ${endOfToday}`,
}

/** Each list as a part of dossiers.dossier, and which of that part are in it. */
export const listsIn: Record<WorklistKey, { part: Part; which: Condition }> = {
  'hom-nay': {
    part: 'open',
    which: (scope) =>
      atMyStep(
        scope,
        (role) => sql`(state = any (${statesOf(role, true)}::text[])
          or (due_at < ${scope.endOfToday} and state = any (${statesOf(role)}::text[])))`,
      ),
  },
  'dang-giu': {
    part: 'open',
    which: (scope) => atMyStep(scope, (role) => sql`state = any (${statesOf(role)}::text[])`),
  },
  'sap-han': {
    part: 'open',
    which: (scope) =>
      sql`${inMyCare(scope)} and not (${isOverdue(scope)}) and due_at <= ${scope.soonUntil}`,
  },
  'qua-han': {
    part: 'open',
    which: (scope) => sql`${inMyCare(scope)} and ${isOverdue(scope)}`,
  },
  'bam-muon': {
    part: 'clicked-late',
    which: (scope) => sql`${inMyCare(scope)}
      and ${lateBy(sql`settled_recorded_at`, scope)} and not ${lateBy(sql`settled_at`, scope)}`,
  },
  'cho-ky': {
    part: 'open',
    which: (scope) => sql`state = 'pending-approval' and ${heldAs('leader', scope)}`,
  },
  'cho-tra': { part: 'ready', which: (scope) => heldAs('clerk', scope) },
  'tuan-nay': { part: 'open', which: ({ endOfWeek }) => sql`due_at < ${endOfWeek}` },
  'nhan-hom-nay': { part: 'received-today', which: () => sql`true` },
  'xong-hom-nay': { part: 'settled-today', which: () => sql`true` },
}

/** A list as one condition on dossiers.dossier. */
export const worklistCondition = (key: WorklistKey, scope: WorklistScope): Sql => {
  const { part, which } = listsIn[key]
  return sql`${parts[part](scope)} and ${which(scope)}`
}

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
