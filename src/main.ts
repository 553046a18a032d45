import { lastRecordedAt } from '#modules/audit'
import { findDemoSignIn, openProvider, type Provider, whoIs } from '#modules/identity'
import { getUnit } from '#modules/organisation'
import { openLog } from '#platform/log.ts'
import type { Actor } from '#platform/request.ts'
import type { Settings } from '#platform/settings.ts'
import { untilAskedToStop } from '#platform/signals.ts'
import { steadyClock } from '#platform/steady-clock.ts'
import { formatInstant } from '#platform/time.ts'
import { createApp } from './app.ts'
import { startBackground } from './background.ts'
import type { OpenOffice } from './commands/office.ts'
import { DEMO_NOTICE, demoClock, demoWords } from './demo-office.ts'
import { listen, say } from './listen.ts'

/** An office of twenty behind one address, each opening a page with its parts every second, stays below. */
const REQUESTS_PER_MINUTE = 3000

/** Serves the office until the process is told to stop; then finishes open answers and returns. */
export const listenUntilStopped = async (office: OpenOffice): Promise<void> => {
  const { services, settings, unitId, unitName } = office
  const stopped = untilAskedToStop()
  const newest = await services.db.read({ unitId }, (tx) => lastRecordedAt(tx))
  const demo = await services.db.read({ unitId }, findDemoSignIn)
  const clock = steadyClock(newest, demo ? demoClock(newest) : Date.now)
  const log = openLog(settings)
  const requestOf = (actor: Actor) => services.request(unitId, actor, clock())
  const requestNow = () => requestOf(PROGRAM)
  const nameNow = async () => (await services.db.read({ unitId }, getUnit)).shortName
  const background = await startBackground({ services, settings, unitId, log, requestNow })
  const app = createApp({
    ...{ unitName: nameNow, requestOf, log, ...background },
    whoIs: (cookies, by) => whoIs({ db: services.db, unitId, now: clock() }, cookies, by),
    publicAddress: settings.publicAddress,
    provider: providerOf(settings),
    requestsPerMinute: REQUESTS_PER_MINUTE,
    ...(demo ? { notice: DEMO_NOTICE } : {}),
  })
  try {
    const address = await listen(app, settings)
    say(`\n${unitName} đang mở tại ${address}`)
    say(`Báo cáo: ${address}bao-cao`)
    if (demo) say(demoWords(demo, clock()))
    say('Nhấn Ctrl-C để dừng.')
    if (!demo && newest > new Date()) say(clockWarning(newest))
    await stopped
    say('\nĐang dừng…')
  } finally {
    await app.close()
    await background.stop()
  }
}

/** Who does what nobody at a screen does, such as raising alerts. */
const PROGRAM: Actor = { name: 'Hệ thống', role: 'system' }

const providerOf = (settings: Settings): Provider | undefined => {
  const { oidcIssuer: issuer, oidcClientId: clientId, oidcClientSecret: clientSecret } = settings
  return issuer && clientId && clientSecret
    ? openProvider({ issuer, clientId, clientSecret })
    : undefined
}

/** Acts are then stamped a moment after the newest one, so that the books stay in order. */
const clockWarning = (newest: Date): string =>
  `Giờ của máy (${formatInstant(new Date())}) chậm hơn việc ghi gần nhất (${formatInstant(newest)}). Hãy chỉnh lại giờ của máy.`
