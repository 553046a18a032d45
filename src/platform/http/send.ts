import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { plainLetters } from '../plain-letters.ts'
import type { Reply, ServerEvent } from './route.ts'

const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data: blob:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}
const FOREVER = 'public, max-age=31536000, immutable'

/** Sends a reply of a handler with the headers that every reply has. */
export const send = (reply: FastifyReply, answer: Reply): FastifyReply => {
  reply.headers(SECURITY_HEADERS)
  if (answer.kind === 'redirect') return reply.redirect(inOneLine(answer.to), 303)
  if (answer.kind === 'file') return sendFile(reply, answer)
  if (answer.kind === 'events')
    return reply.type('text/event-stream; charset=utf-8').send(Readable.from(framed(answer.body)))
  if (answer.kind === 'status')
    return reply
      .code(answer.status)
      .headers(answer.headers ?? {})
      .type('text/plain; charset=utf-8')
      .send(answer.text ?? '')
  return reply
    .code(answer.status ?? 200)
    .type('text/html; charset=utf-8')
    .send(answer.html)
}

/** Answers what is not even HTTP, where no handler and no page is at hand. */
export const refuseUnreadable = (socket: Socket): void => {
  if (!socket.writable) return
  const headers = { ...SECURITY_HEADERS, connection: 'close', 'content-length': '0' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 400 ${STATUS_CODES[400]}`, ...lines, '', ''].join('\r\n'))
}

async function* framed(events: AsyncIterable<ServerEvent>): AsyncIterable<string> {
  for await (const { event, data, retryMs } of events)
    yield `${retryMs ? `retry: ${retryMs}\n` : ''}event: ${event}\n${data.replace(/^/gm, 'data: ')}\n\n`
}

const sendFile = (
  reply: FastifyReply,
  { name, type, body, inline, cache }: Extract<Reply, { kind: 'file' }>,
): FastifyReply => {
  if (cache === 'forever') reply.header('cache-control', FOREVER)
  const disposition = `${inline ? 'inline' : 'attachment'}; ${fileName(name)}`
  return reply.type(type).header('content-disposition', disposition).send(body)
}

/** What was typed may stand in an address; a header holds neither line breaks nor Vietnamese letters. */
const inOneLine = (address: string): string =>
  address.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent)

/** RFC 6266: the exact name, and one without Vietnamese letters for programs that know only ASCII. */
const fileName = (name: string): string => {
  const plain = plainLetters(name).replace(/[^\w. -]/g, '_')
  const exact = encodeURIComponent(name.normalize('NFC').toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `filename="${plain}"; filename*=UTF-8''${exact}`
}
