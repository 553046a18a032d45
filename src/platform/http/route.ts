import type { Request } from '../request.ts'

/** `public` pages are open to anyone; `office` pages are for the people who work in the unit. */
export type Permission = 'public' | 'office'

export type Form = Record<string, string>
export type Call = { params: Form; query: Form; form: Form; request: Request; unitName: string }

export type Reply =
  | { kind: 'page'; html: string; status?: number }
  | { kind: 'redirect'; to: string }
  | {
      kind: 'file'
      name: string
      type: string
      body: Buffer | string
      inline?: boolean
      /** For what has its own hash in its address. */
      cache?: 'forever'
    }

/** A module's table of contents: address, who may call it, the name it is audited under, what it does. */
export type Route = {
  method: 'GET' | 'POST'
  url: string
  permission: Permission
  audit: string
  handle: (call: Call) => Promise<Reply> | Reply
}

export const page = (html: string, status = 200): Reply => ({ kind: 'page', html, status })
export const redirect = (to: string): Reply => ({ kind: 'redirect', to })
