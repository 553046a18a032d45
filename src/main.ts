import type { FastifyInstance } from 'fastify'
import { lastRecordedAt } from '#modules/audit'
import { openLog } from '#platform/log.ts'
import type { Services } from '#platform/services.ts'
import type { Settings } from '#platform/settings.ts'
import { untilAskedToStop } from '#platform/signals.ts'
import { steadyClock } from '#platform/steady-clock.ts'
import { formatInstant } from '#platform/time.ts'
import { createApp, createSetUpApp } from './app.ts'
import { type OpenOffice, screenActor } from './commands/office.ts'

type Ground = { services: Services; settings: Settings }

/** An office of twenty behind one address, each opening a page with its parts every second, stays below. */
const REQUESTS_PER_MINUTE = 3000

/** Serves the office until the process is told to stop; then finishes open answers and returns. */
export const listenUntilStopped = async (office: OpenOffice): Promise<void> => {
  const { services, settings, unitId, unitName } = office
  const stopped = untilAskedToStop()
  const newest = await services.db.read({ unitId }, (tx) => lastRecordedAt(tx))
  const clock = steadyClock(newest)
  const app = createApp({
    unitName,
    requestOf: (actor) => services.request(unitId, actor, clock()),
    whoIs: async () => screenActor,
    log: openLog(settings),
    publicAddress: settings.publicAddress,
    requestsPerMinute: REQUESTS_PER_MINUTE,
  })
  const address = await listen(app, settings)
  say(`\n${unitName} đang mở tại ${address}`)
  say(`Báo cáo: ${address}bao-cao`)
  say('Chưa có đăng nhập nên chưa có tài khoản: chỉ máy này vào được. Nhấn Ctrl-C để dừng.')
  if (newest > new Date()) say(clockWarning(newest))
  await stopped
  say('\nĐang dừng…')
  await app.close()
}

/** Acts are then stamped a moment after the newest one, so that the books stay in order. */
const clockWarning = (newest: Date): string =>
  `Giờ của máy (${formatInstant(new Date())}) chậm hơn việc ghi gần nhất (${formatInstant(newest)}). Hãy chỉnh lại giờ của máy.`

/** The number of the first unit of a database. */
const FIRST_UNIT = 1

/** Serves the set-up page of a database without a unit; false when the program was stopped instead. */
export const listenUntilSetUp = async ({ services, settings }: Ground): Promise<boolean> => {
  const stopped = untilAskedToStop().then(() => false)
  const { promise: isSetUp, resolve } = Promise.withResolvers<boolean>()
  let isOpened = false
  const app = createSetUpApp({
    requestOf: () => services.request(FIRST_UNIT, screenActor),
    log: openLog(settings),
    opened: () => {
      isOpened = true
    },
  })
  app.addHook('onResponse', async () => {
    if (isOpened) resolve(true)
  })
  say(`\nCơ sở dữ liệu chưa có đơn vị. Mở ${await listen(app, settings)} để thiết lập.`)
  const outcome = await Promise.race([isSetUp, stopped])
  await app.close()
  return outcome
}

const listen = async (app: FastifyInstance, { host, port }: Settings): Promise<string> => {
  await app.listen({ host, port }).catch((error: unknown) => {
    throw inUse(error, port)
  })
  const [address] = app.addresses()
  return `http://${host}:${typeof address === 'object' ? address.port : port}/`
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const inUse = (error: unknown, port: number): unknown =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    ? new Error(
        `Cổng ${port} đang có chương trình khác dùng. Đặt PORT sang số khác, ví dụ PORT=8081.`,
      )
    : error
