import type { Frame } from '#modules/registers'
import type { Call, Reply } from '#platform/http/route.ts'

/** What answers an address of the desk. */
export type Handler = (call: Call, frame: Frame) => Promise<Reply> | Reply
