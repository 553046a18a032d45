import { inOrder, type PlannedAct } from './agenda.ts'
import { documentActs } from './documents/document-acts.ts'
import { actsOf } from './dossiers/dossier-acts.ts'
import { generateHalfYear } from './generate-half-year.ts'
import { registerActs } from './registers/register-acts.ts'
import { reportActs } from './registers/report-acts.ts'
import { setUpActs } from './registers/set-up-acts.ts'
import { taskActs } from './registers/task-acts.ts'

/** Everything the demo commune records from its first day to the end of its half-year, in order. */
export const halfYearAgenda = (): PlannedAct[] =>
  inOrder([
    ...setUpActs(),
    ...registerActs(),
    ...documentActs(),
    ...taskActs(),
    ...generateHalfYear().flatMap(actsOf),
    ...reportActs(),
  ])
