import type { Readable } from 'node:stream'
import type { Request, Role } from '../request.ts'

/**
 * Who may call an address: anyone; anyone signed in to this unit; or whoever holds one of the listed
 * roles in it. The first role of a list that the person holds is the one under which he acts.
 */
export type Permission = 'public' | 'office' | readonly Role[]

/** What a body may be besides a plain form: a form with files, or the bytes of one file. */
export type Accepted =
  | { kind: 'files'; maxBytes: number; maxFiles: number }
  | { kind: 'bytes'; maxBytes: number }

export type Form = Record<string, string>

/** A file that came with a form; it is removed once `handle` has its reply. `sha256` is in hex. */
export type ReceivedFile = {
  field: string
  name: string
  path: string
  size: number
  sha256: string
}

export type Call = {
  /** Without the query. */
  path: string
  params: Form
  query: Form
  /** Of a repeated name the last value counts; `many` gives them all. */
  form: Form
  many: (name: string) => string[]
  files: readonly ReceivedFile[]
  /** The body of a route that accepts bytes, cut off with an error past its limit; else empty. */
  bytes: Readable
  headers: Form
  cookies: Form
  /** Our own origin as this visitor reaches it, such as https://motcua.example.vn. */
  address: string
  /** The address on the network from which the visitor comes. */
  visitor: string
  request: Request
  unitName: string
}

/** A cookie of our own: never readable by scripts, never sent along by other sites. 0 seconds ends it. */
export type Cookie = { name: string; value: string; maxAgeSeconds: number }

/** `retryMs` tells the browser how long to wait before it connects again once the stream has ended. */
export type ServerEvent = { event: string; data: string; retryMs?: number }

export type Reply = { cookies?: readonly Cookie[] } & (
  | { kind: 'page'; html: string; status?: number }
  | { kind: 'redirect'; to: string }
  | {
      kind: 'file'
      name: string
      type: string
      body: Buffer | string | Readable
      inline?: boolean
      /** For what has its own hash in its address. */
      cache?: 'forever'
    }
  | { kind: 'events'; body: AsyncIterable<ServerEvent> }
  /** For scripts of our own pages; a person never sees it. */
  | { kind: 'status'; status: number; headers?: Form; text?: string }
)

/** A module's table of contents: address, who may call it, the name it is audited under, what it does. */
export type Route = {
  method: 'GET' | 'POST'
  url: string
  permission: Permission
  audit: string
  accepts?: Accepted
  handle: (call: Call) => Promise<Reply> | Reply
}

/**
 * Makes the routes of a module, table by table: each is audited under the module's name, and its handler
 * gets `around`, what pages must know of the program around them.
 */
export const routeMaker =
  <Around>(module: string, around: Around) =>
  (permission: Permission) =>
  (
    method: Route['method'],
    url: string,
    act: string,
    handler: (call: Call, around: Around) => Promise<Reply> | Reply,
  ): Route => ({
    ...{ method, url, permission, audit: `${module}.${act}` },
    handle: (call) => handler(call, around),
  })

export const page = (html: string, status = 200): Reply => ({ kind: 'page', html, status })
export const redirect = (to: string): Reply => ({ kind: 'redirect', to })
