import { afterEach, beforeAll, expect, test } from 'vitest'
import { type Delivery, startDelivery } from '#platform/events/start-delivery.ts'
import { createOpenStreams } from '#platform/http/open-streams.ts'
import { openLog } from '#platform/log.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDossier, anOffice, moved, type Office } from '../../dossiers/dossiers.builder.ts'
import { changeStream } from './change-stream.ts'
import { createHub } from './changes-hub.ts'
import { type Listening, listenToChanges } from './listen-to-changes.ts'
import { deskSubscriptions } from './subscriptions.ts'

const test$ = useDatabase()
const log = openLog({ logLevel: 'silent' })
let office: Office
let delivery: Delivery | undefined
const listening: Listening[] = []
beforeAll(async () => {
  office = await anOffice(test$.db)
})
afterEach(async () => {
  await delivery?.stop()
  delivery = undefined
  for (const each of listening.splice(0)) await each.stop()
})

const soon = { timeout: 5000, interval: 20 }

test('an act in one process is heard by the pages of every process, in its own unit', async () => {
  const { db, ownerUrl, appUrl } = test$
  const [here, there] = [createHub(), createHub()]
  const heard: string[] = []
  for (const hub of [here, there]) {
    listening.push(await listenToChanges({ url: appUrl, log, hub, retryMs: 20 }))
    hub.listen(1, (code) => heard.push(code))
    hub.listen(2, () => heard.push('another unit'))
  }
  delivery = await startDelivery({ db, ownerUrl, log, subscriptions: deskSubscriptions })
  const dossier = await aDossier(office.as('clerk', '2024-06-05'))
  await expect.poll(() => heard, soon).toEqual([dossier.code, dossier.code])
  await moved(office.as('clerk', '2024-06-05', '09:00'), dossier, 'transfer')
  await expect.poll(() => heard.length, soon).toBe(4)
})

test('a lost line is made anew', async () => {
  const hub = createHub()
  const heard: string[] = []
  hub.listen(1, (code) => heard.push(code))
  listening.push(await listenToChanges({ url: test$.appUrl, log, hub, retryMs: 20 }))
  await test$.owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'motcua changes'`,
  )
  const tell = () =>
    test$.owner
      .query(`select pg_notify('motcua_dossier_changed', '{"unitId":1,"code":"H1"}')`)
      .then(() => heard.length)
  await expect.poll(tell, soon).toBeGreaterThan(0)
})

test('what is no change is not told', async () => {
  const hub = createHub()
  const heard: string[] = []
  hub.listen(1, (code) => heard.push(code))
  listening.push(await listenToChanges({ url: test$.appUrl, log, hub }))
  for (const payload of ['x', '{"unitId":"1","code":"H0"}', '{"unitId":1,"code":"H2"}'])
    await test$.owner.query(`select pg_notify('motcua_dossier_changed', $1)`, [payload])
  await expect.poll(() => heard, soon).toEqual(['H2'])
})

const anybody = () => createOpenStreams().enter('hoa')

test('one page too many of one person ends the oldest, which is told to wait', async () => {
  const hub = createHub()
  const streams = createOpenStreams(1)
  const open = () => {
    const enter = () => streams.enter('hoa')
    return changeStream({ hub, unitId: 1, isStillIn: async () => true, enter })
  }
  const [first, second] = [open(), open()]
  await first.next()
  const ended = first.next()
  await second.next()
  expect((await ended).value).toMatchObject({ event: 'too-many', retryMs: 60_000 })
  expect((await first.next()).done).toBe(true)
  expect(streams.count('hoa')).toBe(1)
  await second.return(undefined)
  expect([streams.count('hoa'), hub.size(1)]).toEqual([0, 0])
})

test('a page hears changes together, a heartbeat between, and nothing after the session', async () => {
  const hub = createHub()
  let isIn = true
  const isStillIn = async () => isIn
  const stream = changeStream({ hub, unitId: 1, isStillIn, enter: anybody, heartbeatMs: 30 })
  const next = async () => (await stream.next()).value
  expect(await next()).toEqual({ event: 'ready', data: '{}' })
  expect(await next()).toEqual({ event: 'beat', data: '{}' })
  for (const code of ['H1', 'H2', 'H1']) hub.tell({ unitId: 1, code })
  hub.tell({ unitId: 2, code: 'H9' })
  expect(await next()).toEqual({ event: 'changed', data: '["H1","H2"]' })
  isIn = false
  expect(await next()).toEqual({ event: 'signed-out', data: '{}' })
  expect((await stream.next()).done).toBe(true)
  expect(hub.size(1)).toBe(0)
})

test('a page that is closed is forgotten', async () => {
  const hub = createHub()
  const isStillIn = async () => true
  const stream = changeStream({ hub, unitId: 1, isStillIn, enter: anybody, heartbeatMs: 10 })
  await stream.next()
  expect(hub.size(1)).toBe(1)
  await stream.return(undefined)
  expect(hub.size(1)).toBe(0)
})
