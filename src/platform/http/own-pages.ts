import type { FastifyRequest } from 'fastify'

const THIS_MACHINE = ['127.0.0.1', 'localhost', '::1']
const READING = ['GET', 'HEAD']

/**
 * Whether the request names this machine and, when it would change something, comes from our own
 * pages. The name stops addresses elsewhere that point at this machine; the origin stops foreign forms.
 */
export const isOwnPage = ({ hostname, host, method, headers }: FastifyRequest): boolean => {
  if (!THIS_MACHINE.includes(hostname.replace(/^\[|\]$/g, ''))) return false
  if (READING.includes(method)) return true
  const { origin, 'sec-fetch-site': site } = headers
  if (origin !== undefined && origin !== `http://${host}`) return false
  return site === undefined || site === 'same-origin' || site === 'none'
}
