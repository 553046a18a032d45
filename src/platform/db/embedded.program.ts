/**
 * A program for the tests to start, to kill and to interrupt: it opens the cluster in the folder that
 * its first argument names, notes its second argument in a table, says so, and waits for a signal.
 * It ends with the test that started it, whose death closes its input.
 */
import pg from 'pg'
import { untilAskedToStop } from '../signals.ts'
import { openEmbedded } from './embedded.ts'
import { embeddedPlace } from './embedded-place.ts'

const [folder, words = ''] = process.argv.slice(2)

const note = async (ownerUrl: string, text: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query('create table if not exists note (text text)')
  await client.query('insert into note values ($1)', [text])
  await client.end()
}

const tell = (fact: Record<string, string>): void => console.log(JSON.stringify(fact))

const asked = untilAskedToStop()
process.stdin.on('end', () => process.exit(1)).resume()
try {
  const embedded = await openEmbedded(embeddedPlace(folder, process.cwd()))
  await note(embedded.ownerUrl, words)
  tell({ opened: embedded.ownerUrl })
  await asked
  await note(embedded.ownerUrl, `${words}, after the signal`)
  await embedded.stop()
  tell({ closed: 'yes' })
} catch (error) {
  tell({ refused: error instanceof Error ? error.message : String(error) })
} finally {
  process.stdin.destroy()
}
