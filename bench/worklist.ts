import { columns, listWorklist } from '../src/modules/dossiers/dossiers.sql.ts'
import { readWorklist, viewWorklist } from '../src/modules/dossiers/index.ts'
import type { BenchServer, Office } from './bench-server.ts'
import { inTurn, judge, milliseconds, say, title } from './figures.ts'
import { busiestOfficer, worklistFloor } from './floors.sql.ts'

const TARGET = 1.5
const MOST_MS = 100

/** How long the first page of open dossiers takes, with the transaction and row-level security around it. */
export const worklist = async (server: BenchServer): Promise<void> => {
  title('worklist: the 50 open dossiers that are due first, out of 1,000,000')
  say(
    'floor: the same columns by one prepared statement on a connection of its own, by the owner without',
  )
  say('row-level security; ours is a user’s transaction: pool, begin and unit, the page, commit')
  const office = await server.officeWith(1_000_000)
  const { db, owner } = office
  const client = await owner.connect()
  const { text, values } = worklistFloor(1, columns)
  const [floor = 0, page = 0] = await inTurn(
    [
      () => client.query({ name: 'worklist floor', text, values }),
      () => db.read({ unitId: 1 }, (tx) => listWorklist(tx, undefined, 50)),
    ],
    { warmUp: 100, rounds: 1500 },
  )
  client.release()
  const ratio = page / floor
  say(`floor ${milliseconds(floor)}, the page ${milliseconds(page)}`)
  judge('the page, as a multiple of its floor', ratio.toFixed(2), ratio <= TARGET, `≤ ${TARGET}`)
  await wholePage(office)
}

/** All that the page of a specialist shows: a list, its total, the count of each of his lists. */
const wholePage = async ({ db, owner }: Office): Promise<void> => {
  const { text, values } = busiestOfficer(1)
  const { rows } = await owner.query<{ officer: string; at: Date }>(text, values)
  const [{ officer, at } = { officer: '', at: new Date() }] = rows
  const actor = { name: officer, role: 'specialist' as const }
  const request = { db, unitId: 1, actor, now: at, newId: () => '' }
  const [page = 0] = await inTurn([() => viewWorklist(request, readWorklist({ ds: 'dang-giu' }))], {
    ...{ warmUp: 3, rounds: 30 },
  })
  const what = 'the whole page of a specialist, with counts'
  judge(what, milliseconds(page), page < MOST_MS, `< ${MOST_MS} ms`)
}
