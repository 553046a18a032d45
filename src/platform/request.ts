import type { Database } from './db/database.ts'

export type Role =
  | 'citizen'
  | 'clerk'
  | 'specialist'
  | 'leader'
  | 'office-clerk'
  | 'administrator'
  | 'system'

/** Who acts: a person's name as the journal shows it, and the role under which the act is allowed. */
export type Actor = { name: string; role: Role }

/** What every act needs to know of its surroundings. `now` becomes the act's `recordedAt`. */
export type Request = {
  db: Database
  unitId: number
  actor: Actor
  now: Date
  newId: () => string
}
