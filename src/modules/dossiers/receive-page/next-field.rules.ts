import type { ReceptionView } from './reception-view.ts'

type Known = Pick<ReceptionView, 'typed' | 'matches' | 'cardFaults' | 'held' | 'read'>

/** Where typing goes on: the first thing that is still to be told. */
export const focusOf = ({ typed, matches, cardFaults, held, read }: Known): string | undefined => {
  if (matches.length > 0) return undefined
  const [broken] = Object.keys(cardFaults)
  if (broken) return broken
  if (!typed.ten) return typed.so || typed['dien-thoai'] ? 'ten' : 'tim'
  if (read.person.faults.so) return 'so'
  if (!typed.so && typed.viec === 'cap-nhat' && typed.nguon !== 'dossier') return 'so'
  if (!typed['dia-chi']) return 'dia-chi'
  if (typed['dong-y'] !== 'on' && held.some(({ fault }) => !fault)) return 'dong-y'
  return read.papers.value.lines.length > 0 ? 'du' : 'can-bo'
}
