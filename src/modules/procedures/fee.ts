import type { Day } from '#platform/time.ts'

export type Channel = 'desk' | 'online' | 'post' | 'vneid'
/** Whether the legal text was read, reported second-hand, or is only remembered. */
export type FeeCertainty = 'read' | 'secondary' | 'memory'

export type InForce = {
  effectiveFrom: Day
  effectiveTo?: Day
  source: string
  certainty: FeeCertainty
}

/** Amounts are whole đồng; an amount of null is set by the province and not yet entered. */
export type Tariff = InForce & {
  id: string
  label: string
  /** National codes of the procedures it is charged for. */
  procedures: readonly string[]
  /** What is charged on a channel, in percent of the amount; 100 where not named. */
  channelPercent?: Partial<Record<Channel, number>>
} & (
    | { kind: 'free' }
    | { kind: 'flat'; amount: number | null }
    | { kind: 'per-copy'; amount: number }
    | {
        kind: 'per-page'
        amount: number
        /** Pages of each copy charged at `amount`; those after them at `amountAfter`. */
        firstPages: number
        amountAfter: number
        maximumPerCopy: number
      }
  )

export type Exemption = InForce & {
  id: string
  label: string
  /** Identifiers of the tariffs it reduces. */
  tariffs: readonly string[]
  reductionPercent: number
  /** Only on these channels; on all where absent. */
  channels?: readonly Channel[]
  /** The paper that proves it; null where the register itself shows it. */
  proofNeeded: string | null
}

export type FeeClaim = { exemptionId: string; proof?: string | undefined }
export type FeeQuestion = {
  tariffs: readonly Tariff[]
  exemptions: readonly Exemption[]
  claims: readonly FeeClaim[]
  channel: Channel
  day: Day
  /** `pages` is the number of pages of each copy. */
  quantity: { copies: number; pages: number }
}
export type Fee = {
  /** Whole đồng, never negative: the sum of the lines. */
  amount: number
  lines: { label: string; amount: number }[]
  /** A fee was due and exemptions took it all away; a procedure without a fee is not waived. */
  waived: boolean
  warnings: string[]
}
