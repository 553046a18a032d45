import { countedThings, scales } from './count-words.ts'
import type { Span } from './dates.ts'
import { shortDays } from './short-days.ts'

/** The text with everything blotted out whose digits count nothing; of the same length. */
export const mask = (lower: string, taken: readonly Span[]): string => {
  const spans = [...taken, ...shortDays(lower)]
  for (const pattern of [
    NAMING,
    NUMBERS_OF_DOCUMENTS,
    LEVELS,
    PERIOD_WORD,
    YEARS,
    BARE_YEAR,
    LABEL,
  ])
    for (const { index, 0: words } of lower.matchAll(pattern))
      if (pattern !== NAMING || !countsAfterAll(lower, index, words))
        spans.push({ start: index, end: index + words.length })
  return blank(lower, spans)
}

/** Numbers that name or date something and count nothing. */
const NAMING =
  /(?<!\p{L})(?:năm(?= (?:19|20)\d\d)|quý|tháng|tuần|phụ lục|(?<!phát )biểu(?: mẫu)?(?: số)?|điều|khoản|mục|chương|phiên bản|giai đoạn|nhiệm kỳ|khóa|mức độ|cấp độ|tổ(?: dân phố)?|thôn|khu phố|ấp|xóm|bản|buôn|tiểu khu|số|lần thứ|thứ|quận|phường|lúc|hồi|trang|hạng) \d+(?:[./-]\d+)*(?!\d|[.,]\d| ?%)/gu

/** "3 văn bản (số 211, 254 và 302)". */
const NUMBERS_OF_DOCUMENTS =
  /(?<!\p{L}|(?:tổng|trong|có|là|con) )số \d{1,4}(?:, ?\d{1,4})* và \d{1,4}(?=[),;.\n]| (?:của|ngày)(?!\p{L})|$)/gu

const LEVELS =
  /(?<=mức độ )\d(?:(?:,| và| hoặc)? \d(?![\d.,]))*|(?<=(?<!\p{L})mức )\d(?= ?[:;,)])/gu

const PERIOD_WORD =
  /(?<![\d.,])\d{1,2} tháng(?= (?:đầu|cuối|của|năm|qua|tới|tiếp|\d)|[,.;:)\n]|$)/gu

const YEARS =
  /(?<![\d.,/])(?:19|20)\d\d ?- ?(?:19|20)\d\d(?!\d)|(?<=(?<!\p{L})[iv]{1,3}[/-])(?:19|20)\d\d(?!\d)|(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?!\d)|24\/24|24\/7|(?<!\d)\d{1,2}:\d{2}(?!\d)/gu

/** "vốn 2024 được giao": a year in which nothing is counted. */
const BARE_YEAR = new RegExp(
  String.raw`(?<![\d.,/]|(?:số|là|tổng|được|có|:|=) )20[0-3]\d(?![\d%\t]|[.,/]\d| ?%| (?:${[...countedThings, ...Object.keys(scales)].join('|')})(?!\p{L}))(?<!\t20\d\d)`,
  'gu',
)

/** "1. ", "2.1) ", "3- " and "4/ " open something; so do "2/ " and "b) 3) " behind a semicolon. */
const LABEL =
  /(?<=^|\n)(?:[-+•] ?)?\d{1,2}(?:(?:\.\d{1,2}){0,3}[.)](?=[ \t])|(?:\.\d{1,2}){0,3}(?=\t)|-(?= ?\p{L})|\/(?= |\p{L}))|(?<=[;:.] )\d{1,2}[/)](?= \p{L})/gu

/** "tổng số 179 thủ tục", "kỹ năng số 96 lượt", "trợ cấp hằng tháng 146.515 lượt" count; "số 98", "năm 2024" name. */
const countsAfterAll = (lower: string, start: number, words: string): boolean =>
  /^(?:tháng|quý|năm|tuần|số) \d{1,3}(?:\.\d{3})+$/.test(words) ||
  (/^\p{L}+ \d{2,}$/u.test(words) &&
    PLACE.test(words) &&
    COUNTED.test(lower.slice(start + words.length, start + words.length + 16))) ||
  isCounted(lower, start, words)

/** "loa thôn 84 lượt": few places bear such numbers. */
const PLACE = /^(?:thôn|tổ|ấp|xóm|bản|buôn|phường|quận) (?:[2-9]\d|\d{3,})$/

const COUNTED = new RegExp(String.raw`^ (?:${countedThings.join('|')})(?!\p{L})`, 'u')

const isCounted = (lower: string, start: number, words: string): boolean =>
  /^số /.test(words) &&
  (/(?:tổng|trong|có|là|con) $/.test(lower.slice(Math.max(0, start - 6), start)) ||
    /(?:kỹ năng|công nghệ|chuyển đổi|chữ ký|chính quyền|kinh tế|xã hội|hạ tầng) $/.test(
      lower.slice(Math.max(0, start - 12), start),
    ))

const blank = (text: string, spans: Span[]): string => {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of spans.sort((one, other) => one.start - other.start)) {
    if (end <= at) continue
    pieces.push(text.slice(at, Math.max(at, start)), 'x'.repeat(end - Math.max(at, start)))
    at = end
  }
  return pieces.join('') + text.slice(at)
}
