import type { Cookie } from '#platform/http/route.ts'

/** The name of the cookie that carries the token of a session. */
export const SESSION_COOKIE = 'motcua'

/** A session as pages show it. */
export type Session = {
  handle: string
  openedAt: Date
  seenAt: Date
  address: string
  browser: string
  isThis: boolean
}

/** From where somebody comes: his address on the network and what his browser calls itself. */
export type Visitor = { address: string; browser: string }

/** The cookie of a session; the server ends it earlier, by the unit's policy. */
export const sessionCookie = (token: string): Cookie => ({
  ...{ name: SESSION_COOKIE, value: token },
  maxAgeSeconds: 7 * 86_400,
})

/** Takes the cookie away. */
export const noSessionCookie: Cookie = { name: SESSION_COOKIE, value: '', maxAgeSeconds: 0 }
