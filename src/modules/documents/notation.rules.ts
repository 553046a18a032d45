import { type DocumentKindCode, documentKinds } from './document-kinds.ts'

/** Who issues under a series of its own: the code in the register → the letters in the symbol. */
const issuerLetters = { '': 'UBND', 'one-stop-desk': 'BPMC' } as const

export type Issuer = keyof typeof issuerLetters

/** "KH-UBND"; a công văn has no kind in its symbol: "UBND". */
export const symbolOf = (kind: DocumentKindCode, issuer: Issuer): string =>
  [documentKinds[kind].abbreviation, issuerLetters[issuer]].filter(Boolean).join('-')

// Decree 30/2020, Annex I, II.3: a number below 10 gets a 0; a stroke before the symbol.
export const notationOf = (number: number, suffix: string, symbol: string): string =>
  `${String(number).padStart(2, '0')}${suffix}/${symbol}`
