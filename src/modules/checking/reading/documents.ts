import { documentKinds } from '#modules/documents'
import type { Day } from '#platform/time.ts'
import type { DateMention, Span } from './dates.ts'

/** A document that the report cites: "Kế hoạch số 98/KH-UBND ngày 29/12/2023 của … về việc …". */
export type DocumentReference = Span & {
  /** As written: "kế hoạch", "Kế hoạch"; "" when only the number is given. */
  kind: string
  /** "98", "85a". */
  number: string
  /** The year between number and symbol, which only legal documents bear. */
  year?: string
  /** "KH-UBND". */
  symbol: string
  day?: Day
  issuer: string
  subject: string
}

/** Kinds of legal documents, which NĐ 30/2020 does not list. */
const LEGAL_KINDS = ['luật', 'pháp lệnh', 'nghị định', 'thông tư', 'thông tư liên tịch', 'lệnh']

const names = [
  ...Object.values(documentKinds).map(({ name }) => name.replace(/ \(.*/, '').toLowerCase()),
  ...LEGAL_KINDS,
].sort((one, other) => other.length - one.length)

const KIND = `(?<kind>${names.join('|')})`
const NUMBER = String.raw`(?<number>\d{1,5}\p{Ll}?)(?:/(?<year>(?:19|20)\d\d))?`
const SYMBOL = String.raw`[/-](?<symbol>[\p{Lu}][\p{L}\d]{0,11}(?:[-/][\p{Lu}][\p{L}\d&]{0,14}){0,3})`
const CITED = new RegExp(
  String.raw`(?<!\p{L})(?:${KIND} )?(?:số:? ?)?(?<![\d/.,])${NUMBER}${SYMBOL}`,
  'giu',
)

/** Every document that is cited by its number, with the date, issuer and subject that follow. */
export const readDocuments = (text: string, dates: DateMention[]): DocumentReference[] => {
  const found: DocumentReference[] = []
  let next = 0
  for (const match of text.matchAll(CITED)) {
    const { kind = '', number = '', year, symbol = '' } = match.groups ?? {}
    if (!/^\p{Lu}/u.test(symbol) || !/\p{Lu}{2}/u.test(symbol)) continue
    const end = match.index + match[0].length
    while (next < dates.length && (dates[next]?.start ?? 0) < end) next++
    const date = dateBehind(text, end, dates[next])
    found.push({
      start: match.index,
      end: date?.end ?? end,
      kind,
      number,
      symbol,
      ...(year && { year }),
      ...(date?.day && { day: date.day }),
      ...readTail(text, date?.end ?? end),
    })
  }
  return found
}

const dateBehind = (
  text: string,
  end: number,
  date: DateMention | undefined,
): DateMention | undefined =>
  date && date.start - end < 12 && /^,? ?(?:ngày ?)?$/i.test(text.slice(end, date.start))
    ? date
    : undefined

const TAIL =
  /^(?: của (?<issuer>[^,;.()\n]{2,80}?))?(?:,? (?:về việc|về|v\/v|niêm yết|ban hành) (?<subject>[^;.()\n]{3,400}))?(?=[,;.()\n]|$| về| niêm| ban hành)/iu

const readTail = (text: string, end: number): { issuer: string; subject: string } => {
  const { issuer = '', subject = '' } = TAIL.exec(text.slice(end, end + 500))?.groups ?? {}
  return { issuer, subject }
}
