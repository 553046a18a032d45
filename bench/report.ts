import type pg from 'pg'
import type { Sql } from '#platform/db/database.ts'
import { instantAt } from '#platform/time.ts'
import { computeReport } from '../src/modules/reporting/compute-report.ts'
import { measurementOf } from '../src/modules/reporting/gather-report.ts'
import { measure } from '../src/modules/reporting/indicators/measure.ts'
import { type BenchServer, type Office, PERIOD } from './bench-server.ts'
import { inTurn, judge, milliseconds, say, title } from './figures.ts'
import { reportFloor, statedFloor } from './floors.sql.ts'

const TARGET = 1.5
const MOST_MS = 1000

/** How long the report of a half-year takes, against the counting of the dossiers alone. */
export const report = async (server: BenchServer): Promise<void> => {
  title('report: all figures, form II.06a, lists, narrative, appendix and hash of a half-year')
  say(
    'floor: one prepared aggregate over dossiers.dossier with the 27 counts of dossiers that the report',
  )
  say('states, by the owner without row-level security. The report also reads 20 other registers')
  say(
    'and answers to surveys. “counting” is measure() alone, in its transaction. The period before is not',
  )
  say('counted, because no dossier is that old.')
  await compare('1,286 dossiers, the demo commune', await server.demo(), 60)
  await compare('100,000 dossiers', await server.officeWith(100_000), 15)
  const whole = await compare('1,000,000 dossiers', await server.officeWith(1_000_000), 9)
  judge('the report at 1,000,000', milliseconds(whole), whole < MOST_MS, 'under 1 s')
}

const compare = async (what: string, { db, owner }: Office, rounds: number): Promise<number> => {
  const unitId = 1
  const bounds = { unitId, start: instantAt(PERIOD.from), end: instantAt('2024-06-07') }
  // Bulk-loaded dossiers are not in the audit chain, whose newest entry otherwise tells what is known.
  const question = { ...PERIOD, knownAt: instantAt('2024-06-07') }
  const client = await owner.connect()
  const [floor = 0, stated = 0, counting = 0, whole = 0] = await inTurn(
    [
      () => client.query(prepared('dossiers', reportFloor(bounds))),
      () => client.query(prepared('all that grows', statedFloor(bounds))),
      () => db.read({ unitId }, async (tx) => measure(tx, await measurementOf(tx, question))),
      () => computeReport(db, unitId, question),
    ],
    { warmUp: 7, rounds },
  )
  client.release()
  tell(what, { floor, stated, counting, whole })
  return whole
}

type Times = { floor: number; stated: number; counting: number; whole: number }

const tell = (what: string, { floor, stated, counting, whole }: Times): void => {
  const ratio = whole / floor
  say(
    `${what}: floor ${milliseconds(floor)}, counting ${milliseconds(counting)}, the report ${milliseconds(whole)}`,
  )
  judge('the report, as a multiple of its floor', ratio.toFixed(2), ratio <= TARGET, `≤ ${TARGET}`)
  say(
    `(with answers the floor is ${milliseconds(stated)}, and the report ${(whole / stated).toFixed(2)} times it)`,
  )
}

const prepared = (name: string, { text, values }: Sql): pg.QueryConfig => ({ name, text, values })
