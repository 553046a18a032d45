import type { Flow } from './flow.ts'

export type Announcer =
  | 'of-which'
  | 'consists'
  | 'colon'
  | 'bracket'
  | 'bullets'
  | 'series'
  | 'note'
  | 'closing'
  | 'topic'

export type Announced = { announcer: Announcer; isBracketed: boolean; at: number }

/** What the words between a figure and the next say of it; nothing when they announce no parts. */
export const announcedBetween = (
  lower: string,
  from: number,
  to: number,
): Announced | undefined => {
  const gap = lower.slice(from, Math.min(to, from + 200))
  if (to - from > 200) return undefined
  for (const { pattern, announcer } of WORDS) {
    const found = pattern.exec(gap)
    if (found) {
      const opened = found[0].lastIndexOf('(')
      return {
        announcer,
        isBracketed: opened >= 0 && !found[0].includes(')', opened),
        at: from + found.index + Math.max(opened, 0),
      }
    }
  }
  return undefined
}

const WORDS: readonly { pattern: RegExp; announcer: Announcer }[] = [
  {
    pattern: /^[^;.(]{0,80}?(?:[.,;] ?|\( ?| )?(?:trong đó|trong số đó)(?!\p{L})/u,
    announcer: 'of-which',
  },
  {
    pattern:
      /^[^;.(]{0,80}?(?:[.,;] ?|\( ?| )(?:bao gồm|gồm|chia ra|cụ thể|(?:phân|chia|xét|tính) theo)(?!\p{L})/u,
    announcer: 'consists',
  },
  { pattern: /^(?:[^;.(:)\d]|(?<=\p{L})\d){0,60}\(/u, announcer: 'bracket' },
  {
    pattern:
      /^[^;,.(]{0,80}(?:[.;] (?:trong đó|cụ thể|kết quả|gồm|chia ra|chi tiết|như sau)[^;,.(]{0,20})?:/,
    announcer: 'colon',
  },
  { pattern: /^[^;,.(]{0,80}\. [^;,.(]{0,30}:/, announcer: 'topic' },
  {
    pattern: /^[^;,.(:]{0,60}?(?: [-→](?= \P{N}|(?<=^ [-→]) $)| ?= ?)/u,
    announcer: 'colon',
  },
]

/** "Trong (tổng) số a …, b": the words before a figure name it as the whole of what follows. */
export const isNamedWhole = (lower: string, at: number, from: number, to: number): boolean =>
  to - from < 80 &&
  /^[^;.(]*(?:,| có )[^;.(]*$/.test(lower.slice(from, to)) &&
  /(?:^|[.;,:(“"\n] ?)trong(?: tổng)?(?: số)? $/.test(lower.slice(Math.max(0, at - 24), at))

/** A bracket ends with its fellow; a part of a list ends with its ";"; all else with the sentence. */
export const endOf = ({ text }: Flow, { isBracketed, at }: Announced, depth: number): number => {
  let open = 0
  for (let index = at; index < text.length && index < at + 3000; index++) {
    const letter = text.charAt(index)
    if (letter === '(') open++
    if (letter === ')' && --open <= 0 && isBracketed) return index
    if (letter === '\n' || open < 0) return index
    if (isBracketed) continue
    if (letter === ';' && depth > 0 && open === 0) return index
    if (letter === '.' && open === 0 && isSentenceEnd(text, index, at)) return index
  }
  return text.length
}

const isSentenceEnd = (text: string, index: number, announcedAt: number): boolean =>
  /^\.(?: [\p{Lu}\d]|$|\n)/u.test(text.slice(index, index + 3)) &&
  !/^\. (?:trong đó|trong số đó|cụ thể|bao gồm|gồm|đến hết)/i.test(text.slice(index, index + 16)) &&
  index - announcedAt > 4
