import type pg from 'pg'
import { searchDossiers } from '../src/modules/dossiers/index.ts'
import type { BenchServer } from './bench-server.ts'
import { inTurn, judge, milliseconds, say, title } from './figures.ts'
import { dossierOfKey, searchedSamples } from './floors.sql.ts'
import { deskClerk, searchInScans } from './search-scans.ts'

const MOST_MS = 50

type Sample = { code: string; name: string; phone: string; number: string; id: string }

/** How long the search box takes over a million dossiers and the text of scans, for what people type into it. */
export const search = async (server: BenchServer): Promise<void> => {
  title('search: one box over 1,000,000 dossiers, 50 found at most, newest first')
  say(
    'floor: the look-up of one dossier by its primary key, prepared, by the owner without row-level',
  )
  say('security; ours is a user’s transaction with the whole rows of what was found')
  const { db, owner, ownerUrl } = await server.officeWith(1_000_000)
  const client = await owner.connect()
  const sample = await sampleOf(client)
  const request = { db, unitId: 1, actor: deskClerk, now: new Date(), newId: () => '' }
  for (const [what, typed] of Object.entries(questionsOf(sample))) {
    const [floor = 0, ours = 0] = await inTurn(
      [() => client.query(floorOf(sample.id)), () => searchDossiers(request, typed)],
      { warmUp: 3, rounds: 20 },
    )
    const found = await searchDossiers(request, typed)
    const many = found.kind === 'list' ? `${found.rows.length} found` : found.kind
    judge(
      `${what} “${typed}” (${many})`,
      milliseconds(ours),
      ours < MOST_MS,
      `< ${MOST_MS} ms; floor ${milliseconds(floor)}`,
    )
  }
  client.release()
  await searchInScans(request, ownerUrl)
}

const sampleOf = async (client: pg.PoolClient): Promise<Sample> => {
  const { text, values } = searchedSamples(1)
  const { rows } = await client.query<Sample>(text, values)
  const [sample] = rows
  if (!sample) throw new Error('the office has no dossiers')
  return sample
}

const floorOf = (id: string): pg.QueryConfig => {
  const { text, values } = dossierOfKey(1, id)
  return { name: 'search floor', text, values }
}

const questionsOf = ({ code, name, phone, number }: Sample): Record<string, string> => {
  const words = name.split(' ')
  return {
    'whole code': code,
    'part of a code': '0099',
    'day and number': code.split('-').slice(-2).join('-'),
    telephone: phone,
    'its last digits': phone.slice(-6),
    'citizen number': number,
    'full name': name,
    'family name, the commonest': words[0] ?? '',
    'given name': words.at(-1) ?? '',
    'two letters': 'ng',
    'name and day': `${words.at(-1)} ${code.split('-').at(-2)}`,
    'nobody, of common words': `${words[0]} thi khongcoai`,
    'nobody at all': 'khongcoai',
  }
}
