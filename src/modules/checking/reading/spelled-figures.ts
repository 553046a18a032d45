import { spelledNumbers } from './count-words.ts'
import type { Numeral } from './figures.ts'

/** "ba kế hoạch": numbers in words, only before what documents and dossiers are counted in. */
export const readSpelled = (lower: string): Numeral[] =>
  [...lower.matchAll(SPELLED)].map((match) => ({
    start: match.index,
    end: match.index + (match[1] ?? '').length,
    value: spelledNumbers[match[1] ?? ''] ?? 0,
    decimals: 0,
    unit: match[2] ?? '',
    isApproximate: false,
    tail: match.index + match[0].length,
  }))

const SPELLED = new RegExp(
  String.raw`(?<!\p{L})(${Object.keys(spelledNumbers).join('|')}) (thông báo|kế hoạch|quyết định|nghị quyết|công văn|văn bản|nhiệm vụ|hồ sơ|trường hợp|cuộc|hội nghị|lớp)(?!\p{L})`,
  'gu',
)
