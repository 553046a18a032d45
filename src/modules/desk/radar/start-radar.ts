import type { Logger } from 'pino'
import type { Request } from '#platform/request.ts'
import { type Hub, hub as ownHub } from '../live/changes-hub.ts'
import { mailAlerts } from './mail-alerts.ts'
import type { Mailer } from './mailer.ts'
import { raiseAlerts } from './raise-alerts.ts'
import { recountAlerts } from './waiting-alerts.ts'

const EVERY_MS = 5 * 60_000
/** Acts of one moment are counted together. */
const RECOUNT_MS = 1000

export type Radar = { stop: () => Promise<void> }

type Ground = {
  unitId: number
  /** A request by the program itself, now. */
  requestNow: () => Request
  mailer: Mailer | undefined
  /** Where people open the office, for the links of letters. */
  address?: string | undefined
  log: Pick<Logger, 'error'>
  everyMs?: number
  hub?: Hub
}

/**
 * Looks round at once and every few minutes: raises alerts, sends letters, counts for the header.
 * What was done stands in the database, so a restart or a second process repeats nothing.
 */
export const startRadar = ({
  unitId,
  everyMs = EVERY_MS,
  hub = ownHub,
  ...ground
}: Ground): Radar => {
  let running = Promise.resolve()
  let recount: NodeJS.Timeout | undefined
  const inTurn = (work: () => Promise<unknown>): void => {
    running = running
      .then(work)
      .then(() => undefined)
      .catch((error: unknown) => ground.log.error({ err: error }, 'the radar failed'))
  }
  const lookRound = () => inTurn(() => sweep(ground))
  const forget = hub.listen(unitId, () => {
    recount ??= setTimeout(() => {
      recount = undefined
      inTurn(() => recountAlerts(ground.requestNow()))
    }, RECOUNT_MS)
  })
  const timer = setInterval(lookRound, everyMs)
  lookRound()
  return {
    stop: async () => {
      forget()
      clearInterval(timer)
      clearTimeout(recount)
      await running
    },
  }
}

const sweep = async ({ requestNow, mailer, address }: Omit<Ground, 'unitId'>): Promise<void> => {
  await raiseAlerts(requestNow())
  if (mailer) await mailAlerts(requestNow(), mailer, address)
  await recountAlerts(requestNow())
}
