import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import {
  freshFolder,
  killProgram,
  notesAt,
  removeFolder,
  startProgram,
} from './embedded.builder.ts'
import { openEmbedded } from './embedded.ts'
import { closedFolder, embeddedPlace } from './embedded-place.ts'

const base = freshFolder()
afterAll(() => removeFolder(base))

const isRoot = process.getuid?.() === 0
const nobody = { uid: 65534, gid: 65534 }
const open = (folder: string) => openEmbedded(embeddedPlace(folder, process.cwd()))

test('an initdb that was cut short does not keep the next start from making the cluster', async () => {
  const folder = join(base, 'cut-short')
  const program = startProgram(folder)
  while (!existsSync(folder) || !readdirSync(folder).some((name) => name.endsWith('.password')))
    await wait(5)
  await wait(50)
  await killProgram(program)
  expect(existsSync(join(folder, 'postgres'))).toBe(false)
  const embedded = await open(folder)
  await embedded.stop()
})

test('a cluster of another version of PostgreSQL is refused and left alone', async () => {
  const cluster = join(base, 'old', 'postgres')
  mkdirSync(cluster, { recursive: true })
  writeFileSync(join(cluster, 'PG_VERSION'), '17\n')
  await expect(open(join(base, 'old'))).rejects.toThrow(
    'thuộc PostgreSQL 17; bản này cần PostgreSQL 18',
  )
  expect(readdirSync(cluster)).toEqual(['PG_VERSION'])
})

test('a data folder that cannot be made is told with the way out', async () => {
  writeFileSync(join(base, 'a-file'), '')
  await expect(open(join(base, 'a-file', 'data'))).rejects.toThrow(
    /Không ghi được vào thư mục dữ liệu .*đặt MOTCUA_DATA sang thư mục khác/,
  )
})

test.runIf(isRoot)('a folder closed to the account that runs PostgreSQL is named', async () => {
  mkdirSync(join(base, 'closed'), { mode: 0o700 })
  await expect(open(join(base, 'closed', 'data'))).rejects.toThrow(
    `không vào được thư mục ${join(base, 'closed')}.`,
  )
})

test.runIf(isRoot)(
  'a project in the home of root keeps its data where the lent account can go',
  async () => {
    const place = embeddedPlace(undefined, `/root/văn phòng ${process.pid}`)
    expect(place.data).toMatch(/^\/var\/lib\/motcua\/văn phòng \d+-[0-9a-f]{8}$/)
    try {
      const embedded = await openEmbedded(place)
      expect(statSync(join(place.data, 'postgres')).uid).toBe(place.account?.uid)
      expect(embeddedPlace(place.data, '/').account).toEqual(place.account)
      await embedded.stop()
    } finally {
      rmSync(place.data, { recursive: true, force: true })
    }
  },
)

/** In the home of root no other account can even start the program that this test needs. */
const mayOthersEnter = isRoot && closedFolder(import.meta.dirname, nobody) === undefined

test.runIf(mayOthersEnter)(
  'an ordinary user works in a folder of their own and nowhere else',
  async () => {
    const home = join(base, 'nhà của tôi')
    mkdirSync(home)
    chownSync(home, nobody.uid, nobody.gid)
    const program = startProgram(join(home, '.motcua'), 'mine', nobody)
    const { opened = '' } = await program.answer()
    expect(await notesAt(opened)).toEqual(['mine'])
    expect(statSync(join(home, '.motcua', 'postgres')).uid).toBe(nobody.uid)
    program.process.kill('SIGTERM')
    expect(await program.answer()).toEqual({ closed: 'yes' })

    const { refused } = await startProgram(join(base, 'nhà người khác'), '', nobody).answer()
    expect(refused).toContain('(EACCES). Hãy cấp quyền ghi')
  },
)
