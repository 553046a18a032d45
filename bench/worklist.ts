import { columns, listWorklist } from '../src/modules/dossiers/dossiers.sql.ts'
import type { BenchServer } from './bench-server.ts'
import { inTurn, judge, milliseconds, say, title } from './figures.ts'
import { worklistFloor } from './floors.sql.ts'

const TARGET = 1.5

/** How long the first page of open dossiers takes, with the transaction and row-level security around it. */
export const worklist = async (server: BenchServer): Promise<void> => {
  title('worklist: the 50 open dossiers that are due first, out of 1,000,000')
  say(
    'floor: the same columns by one prepared statement on a connection of its own, by the owner without',
  )
  say('row-level security; ours is a user’s transaction: pool, begin and unit, the page, commit')
  const { db, owner } = await server.officeWith(1_000_000)
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
}
