import type { Numeral } from '../../../reading/figures.ts'

/** A figure whose unit cannot be meant, the figures beside it that say so, and what they count. */
export type Swapped = { figure: Numeral; witnesses: readonly Numeral[]; meant: string; why: string }
