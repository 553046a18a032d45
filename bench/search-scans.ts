import type { Actor, Request } from '#platform/request.ts'
import { loadManyPageTexts } from '../demo/many-page-texts.ts'
import { searchScans } from '../src/modules/dossiers/index.ts'
import { inTurn, judge, milliseconds, say } from './figures.ts'

const MOST_MS = 50
const PAGES = 200_000

/** The same box in the text of scans, for the desk and for who may see one field in three. */
export const searchInScans = async (request: Request, ownerUrl: string): Promise<void> => {
  say(
    `the text of scans: 20 pages with excerpts, out of ${PAGES.toLocaleString('en')} of some 250 words`,
  )
  await loadManyPageTexts(ownerUrl, { unitId: 1, count: PAGES, seed: 5 })
  for (const [who, actor] of Object.entries({ clerk: deskClerk, specialist }))
    for (const [what, typed] of Object.entries(asked)) {
      const ask = () => searchScans({ ...request, actor }, typed)
      const [ours = 0] = await inTurn([ask], { warmUp: 3, rounds: 20 })
      const found = await ask()
      const many = `${found?.scans.length ?? 0} found`
      const told = `${who}: ${what} “${typed}” (${many})`
      judge(told, milliseconds(ours), ours < MOST_MS, `< ${MOST_MS} ms`)
    }
}

export const deskClerk: Actor = { name: 'Bench', role: 'clerk' }
const specialist: Actor = {
  ...{ name: 'Bench', role: 'specialist' },
  grants: [{ role: 'specialist', fieldCode: 'HT' }],
}

const asked = {
  'on every page': 'số định danh',
  common: 'công nhân',
  'two words': 'thừa kế',
  'three rarer words': 'lăng mộ đình',
  'two of the rarest': 'sơn nề',
  name: 'Nguyễn Văn',
  'number of a plot': 'thửa số 1234',
  'nobody, of common words': 'đất khongcoai',
} as const
