import type { Frame } from '#modules/registers'
import type { Call, Reply } from '#platform/http/route.ts'
import type { Keeper } from '../scan-papers/keep-file.ts'

/** What the pages of a dossier stand on besides the call. */
export type Desk = {
  frame: Frame
  /** Where files are kept; without it results and proofs are only described. */
  keeper?: Keeper | undefined
}
export type DeskHandler = (call: Call, desk: Desk) => Promise<Reply>
