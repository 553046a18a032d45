import pino, { type DestinationStream, type Logger } from 'pino'
import type { Settings } from './settings.ts'

/**
 * The technical log, on standard error. It carries no personal data: of a request only the method and
 * the address before its query, where names and citizen numbers are searched for; and never a long
 * random word of it, which is the key to what it opens.
 */
export const openLog = (
  { logLevel }: Pick<Settings, 'logLevel'>,
  destination: DestinationStream = pino.destination(2),
): Logger => pino({ level: logLevel, serializers: { req: requestOf } }, destination)

const requestOf = ({ method, url }: { method: string; url: string }) => ({
  method,
  path: url.replace(/\?.*/s, '').replace(/[\w-]{30,}/g, '…'),
})
