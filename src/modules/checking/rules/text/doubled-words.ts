import {
  acts,
  beforeTimes,
  bodies,
  freeWords,
  joiningWords,
  reduplications,
  thingsAndActs,
} from './doublings.ts'
import { isOfWord, isWord } from './two-syllable-words.ts'

/** Whether one doubled word is a slip; `before` and `after` are the words beside it, "" for none. */
export const isSlipOfOne = (word: string, before: string, after: string): boolean => {
  if (beforeTimes.has(word)) return TIMES.test(after)
  const isEnd = isWord(before, word)
  const isOpening = isWord(word, after)
  if (joiningWords.has(word)) return !isOpening && !(isEnd && word === 'xã')
  if (acts.has(word)) return !WHO.test(before) && !isEnd
  if (reduplications.has(word)) return isOpening && !isEnd
  // Two words of one syllable that are the same: only who does something is called by what he does.
  if (!isEnd && !isOpening) return freeWords.has(word) && !WHO.test(before)
  if (!isOfWord(word) || isEnd === isOpening) return false
  if (before === '') return !bodies.has(word)
  // "quy định định kỳ": one word ends and the next begins.
  return !freeWords.has(word)
}

const TIMES = /^(?:ngày|tháng|năm|quý|đầu|cuối|khi|kỳ|cấp|huyện|tỉnh|xã)$/

/** Whether a doubled phrase is a slip: "hồ sơ hồ sơ", and not "từng bước từng bước". */
export const isSlipOfSeveral = (phrase: readonly string[], before: string): boolean => {
  const [first = ''] = phrase
  if (EACH.test(first) || phrase.every((word) => reduplications.has(word))) return false
  return !thingsAndActs.has(phrase.join('_')) || !isNamed(phrase.join(' '), before)
}

const EACH = /^(?:từng|mỗi|nhiều|rất|hết|cứ|vừa|càng|lần|ngày|năm|tháng|một|hai|ba|đời)$/

/** "các tổ chức tổ chức hội nghị": the first names who does what the second tells. */
const isNamed = (phrase: string, before: string): boolean =>
  phrase === 'tổ chức' || WHO.test(before)

const WHO =
  /^(?:người|bên|các|những|đoàn|tổ|ban|quan|vị|nhân|và|dung|số|văn|bản|chức|hội|ngày|nơi|khi|việc|được|cáo|phòng|viên|sở|bộ)$/
