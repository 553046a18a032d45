import { randomInt } from 'node:crypto'

/** Without the letters and digits that look alike on paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password to be read out once, such as kx7m-p2vd-9hwr-tq4c; 79 bits. */
export const makeOneTimePassword = (): string => Array.from({ length: 4 }, () => drawn(4)).join('-')

/** A code that opens once when the second factor is lost, such as kx7mp-2vd9h; 49 bits. */
export const makeRecoveryCode = (): string => Array.from({ length: 2 }, () => drawn(5)).join('-')

const drawn = (length: number): string =>
  Array.from({ length }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')
