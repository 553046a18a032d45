import { openLog } from '#platform/log.ts'
import type { Actor } from '#platform/request.ts'
import type { Services } from '#platform/services.ts'
import type { Settings } from '#platform/settings.ts'
import { untilAskedToStop } from '#platform/signals.ts'
import { createSetUpApp } from './app.ts'
import { listen, say } from './listen.ts'

type Ground = { services: Services; settings: Settings }

/** The number of the first unit of a database. */
const FIRST_UNIT = 1

/** Who opens the books, until his name is typed. */
const FOUNDER: Actor = { name: 'Người thiết lập', role: 'administrator' }

/** Serves the set-up page of a database without a unit; false when the program was stopped instead. */
export const listenUntilSetUp = async ({ services, settings }: Ground): Promise<boolean> => {
  const stopped = untilAskedToStop().then(() => false)
  const { promise: isSetUp, resolve } = Promise.withResolvers<boolean>()
  let isOpened = false
  const app = createSetUpApp({
    requestOf: () => services.request(FIRST_UNIT, FOUNDER),
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
