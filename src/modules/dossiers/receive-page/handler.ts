import type { Frame } from '#modules/registers'
import type { Call, Reply } from '#platform/http/route.ts'

/** Answers one address of receiving, with the surroundings of its page. */
export type ReceiveHandler = (call: Call, frame: Frame) => Promise<Reply>
