import type { Frame } from '#modules/registers'
import type { Call, Reply } from '#platform/http/route.ts'
import type { Provider } from '../single-sign-on/provider.ts'

/** What the pages of this module need to know of the program around them. */
export type Site = {
  frame: Frame
  /** The OpenID Connect provider through which people may also come. */
  provider?: Provider | undefined
  /** The fields (lĩnh vực) to which a role may be confined. */
  fields: readonly FieldChoice[]
}
export type FieldChoice = { code: string; name: string }
export type Handler = (call: Call, site: Site) => Promise<Reply> | Reply
