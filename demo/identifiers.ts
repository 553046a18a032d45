import { createHash } from 'node:crypto'

/** The same words give the same identifier, so that two loads give identical rows. */
export const uuidOf = (words: string): string => {
  const hex = createHash('sha256').update(words).digest('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** The identifiers of one act, in the order in which it asks for them: the first is `…/1`. */
export const identifiersOf = (key: string): (() => string) => {
  let asked = 0
  return () => {
    asked += 1
    return uuidOf(`${key}/${asked}`)
  }
}
