import type { FastifyRequest } from 'fastify'

const THIS_MACHINE = ['127.0.0.1', 'localhost', '::1']
const READING = ['GET', 'HEAD']

/** Our origin as this visitor names it; undefined when he names neither this machine nor our public address. */
export const ownOrigin = (
  { hostname, host }: Pick<FastifyRequest, 'hostname' | 'host'>,
  publicAddress: string | undefined,
): string | undefined => {
  if (THIS_MACHINE.includes(hostname.replace(/^\[|\]$/g, ''))) return `http://${host}`
  if (publicAddress && new URL(publicAddress).host === host) return new URL(publicAddress).origin
  return undefined
}

/**
 * Whether the request names us and, when it would change something, comes from our own pages. The
 * name stops addresses elsewhere that point at this machine; the origin stops foreign forms.
 */
export const isOwnPage = (request: FastifyRequest, publicAddress: string | undefined): boolean => {
  const origin = ownOrigin(request, publicAddress)
  if (origin === undefined) return false
  return READING.includes(request.method) || request.headers.origin === origin
}
