import type { Logger } from 'pino'
import { deskSubscriptions, listenToChanges, openMailer, startRadar } from '#modules/desk'
import { findRecogniser, openPageDesk, startReadingPages } from '#modules/digitisation'
import type { ScanServices } from '#modules/dossiers'
import { startDelivery } from '#platform/events/start-delivery.ts'
import { openFiles } from '#platform/files/open-files.ts'
import type { Request } from '#platform/request.ts'
import type { Services } from '#platform/services.ts'
import type { Settings } from '#platform/settings.ts'

type Ground = {
  services: Services
  settings: Settings
  unitId: number
  log: Logger
  /** A request by the program itself, now. */
  requestNow: () => Request
}

export type Background = { scans: ScanServices; mailIsSet: boolean; stop: () => Promise<void> }

/** All that goes on beside the pages: events, changes told to open pages, alerts, the reading of scans. */
export const startBackground = async (ground: Ground): Promise<Background> => {
  const { services, settings, unitId, log, requestNow } = ground
  const { db, ownerUrl } = services
  const { publicAddress } = settings
  const recogniser = await findRecogniser()
  const desk = openPageDesk()
  const scans = { ...openFiles(settings), desk, recogniser, publicAddress }
  const mailer = openMailer(settings)
  const delivery = await startDelivery({ db, ownerUrl, log, subscriptions: deskSubscriptions })
  const listening = await listenToChanges({ url: ownerUrl, log })
  const radar = startRadar({ unitId, requestNow, mailer, address: publicAddress, log })
  const reading = startReadingPages({ db, unitId, store: scans.store, desk, recogniser, log })
  const stop = async () => {
    await Promise.all([radar.stop(), reading.stop(), listening.stop(), delivery.stop()])
    await desk.close()
  }
  return { scans, mailIsSet: mailer !== undefined, stop }
}
