import { searchedWords, withoutMarks } from '#platform/plain-letters.ts'
import type { Request } from '#platform/request.ts'
import type { Owner } from '../scan.ts'
import { findPagesWith } from './page-texts.sql.ts'

/** A page on which the words stand, and a piece of its text around the first of them. */
export type PageFound = { pageId: string; owner: Owner; excerpt: string }

/** Pages on which all typed words stand, with or without marks. */
export const searchPages = async (
  request: Request,
  typed: string,
  limit = 20,
): Promise<PageFound[]> => {
  const words = searchedWords(typed)
  if (words.length === 0) return []
  const found = await request.db.read(request, (tx) => findPagesWith(tx, words.join(' '), limit))
  return found.map(({ text, ...page }) => ({ ...page, excerpt: excerptOf(text, words[0] ?? '') }))
}

const AROUND = 60

const excerptOf = (text: string, word: string): string => {
  const flat = text.normalize('NFC').replace(/\s+/g, ' ')
  const at = Math.max(0, withoutMarks(flat).indexOf(word))
  const from = Math.max(0, at - AROUND)
  const piece = flat.slice(from, at + word.length + AROUND).trim()
  return `${from > 0 ? '…' : ''}${piece}${at + word.length + AROUND < flat.length ? '…' : ''}`
}
