import type { Recogniser } from '#modules/digitisation'
import type { Keeper } from './keep-file.ts'

/** What the pages of scans need besides the database. */
export type ScanServices = Keeper & {
  recogniser: Recogniser
  /** The address under which a telephone reaches us; without one it cannot. */
  publicAddress?: string | undefined
}
