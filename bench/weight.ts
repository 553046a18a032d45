import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { DEMO_PASSWORD } from '../demo/people.ts'
import { withBrowser } from '../test/support/browser.ts'
import { PERIOD } from './bench-server.ts'
import { endProgram, startProgram, withDemoFolder } from './demo-program.ts'
import { judge, median, milliseconds, say, title } from './figures.ts'
import { type FirstVisit, firstLink, firstVisit, type SignedIn, signedIn } from './first-visit.ts'

const MOST_BYTES = 60_000
const MOST_MS = 1000
const SLOWER = 6
const ROUNDS = 7

const serve = ['--import', 'tsx', fileURLToPath(new URL('../src/cli.ts', import.meta.url)), 'serve']

/** How much the pages of the office weigh on a first visit, and when the worklist is usable on an old PC. */
export const weight = async (): Promise<void> => {
  title('weight: what a browser fetches on a first visit, compressed, without fonts; an old PC')
  say('floor: an empty page by a bare server in the same browser, as compressed')
  await withDemoFolder(async (folder) => {
    const program = await startProgram(folder, serve)
    const empty = await startEmpty()
    try {
      await withBrowser((browser) => compare(browser, program.address, empty.address))
    } finally {
      await empty.close()
      await endProgram(program)
    }
  })
}

const compare = async (browser: Browser, address: string, empty: string): Promise<void> => {
  const nobody: SignedIn = { cookies: [], origins: [] }
  const floor = await firstVisit(browser, nobody, empty)
  say(`floor ${kilobytes(floor.bytes)}`)
  for (const { loginName, pages } of visitors) {
    const person = await signedIn(browser, address, { loginName, password: DEMO_PASSWORD })
    for (const [name, path] of Object.entries(pages))
      judgeWeight(name, await firstVisit(browser, person, new URL(path, address).href))
  }
  const person = await signedIn(browser, address, { loginName: 'hotich', password: DEMO_PASSWORD })
  const dossier = await firstLink(browser, person, new URL('/ho-so', address).href)
  judgeWeight('dossier', await firstVisit(browser, person, dossier))
  await compareSlow(browser, person, new URL('/viec-cua-toi', address).href, empty)
}

/** Who opens which pages. */
const visitors = [
  {
    loginName: 'hotich',
    pages: {
      home: '/',
      worklist: '/viec-cua-toi',
      search: '/tim?q=nguyen',
      report: `/bao-cao/cchc?${new URLSearchParams({ tu: PERIOD.from, den: PERIOD.to })}`,
    },
  },
  {
    loginName: 'motcua',
    pages: { receive: '/tiep-nhan', 'receive a dossier': '/tiep-nhan/ho-so?thu-tuc=1.001193' },
  },
  { loginName: 'chutich', pages: { leader: '/lanh-dao' } },
] as const

const judgeWeight = (name: string, { bytes, parts }: FirstVisit): void => {
  judge(`${name}, first visit`, kilobytes(bytes), bytes <= MOST_BYTES, '≤ 60 kB')
  say(`  ${parts.map((part) => `${part.kind} ${kilobytes(part.bytes)}`).join(', ')}`)
}

const compareSlow = async (
  browser: Browser,
  person: SignedIn,
  worklist: string,
  empty: string,
): Promise<void> => {
  const floors: FirstVisit[] = []
  const ours: FirstVisit[] = []
  for (let round = -1; round < ROUNDS; round++) {
    const bare = await firstVisit(browser, person, empty, SLOWER)
    const page = await firstVisit(browser, person, worklist, SLOWER)
    // The first round also warms the program and its database, which at the desk run all day.
    if (round < 0) continue
    floors.push(bare)
    ours.push(page)
  }
  const floor = median(floors.map(({ usableMs }) => usableMs))
  const time = median(ours.map(({ usableMs }) => usableMs))
  const answered = median(ours.map(({ answeredMs }) => answeredMs))
  say(`floor ${milliseconds(floor)}, processor slowed ${SLOWER} times, nothing in the cache`)
  judge('worklist usable', milliseconds(time), time < MOST_MS, 'under 1 s')
  say(`  of that ${milliseconds(answered)} until the program answered`)
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

const EMPTY = '<!doctype html><html lang="vi"><title>Trống</title><p>Trống.</p></html>'

/** A server that knows one page. */
const startEmpty = async (): Promise<{ address: string; close: () => Promise<void> }> => {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' }
  const server = createServer((_, reply) => {
    reply.writeHead(200, headers).end(brotliCompressSync(EMPTY))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the empty page has no port')
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
