import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits for a cookie. */
export const makeToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token: whoever reads the database cannot sign in with it. */
export const hashToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url')
