import { aboutWords, countedThings, scales, shortUnits } from './count-words.ts'
import type { DateMention, Span } from './dates.ts'
import type { DocumentReference } from './documents.ts'
import { mask } from './mask.ts'
import { readSpelled } from './spelled-figures.ts'

/** A number in the flow; offsets are those of the flow. */
export type Numeral = Span & {
  value: number
  decimals: number
  unit: string
  isApproximate: boolean
  /** 1000 for "nghìn"; missing when no scale is told. */
  scale?: number
  /** Where number, scale and unit end. */
  tail: number
}

/** Every number that counts something, in the order of the text; `taken` are places already read otherwise. */
export const readFigures = (
  lower: string,
  taken: readonly (DateMention | DocumentReference)[],
): Numeral[] => {
  const masked = mask(lower, taken)
  const found: Numeral[] = []
  for (const match of masked.matchAll(NUMBER)) {
    const { whole = '', part = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    const behind = UNIT.exec(lower.slice(end, end + 50))
    const { percent, scale = '', unit = '' } = behind?.groups ?? {}
    const close = end + (behind?.[0].length ?? 0)
    found.push({
      start: match.index,
      end,
      value: scaled(Number(`${whole.replace(/[. ]/g, '')}.${part || 0}`), scales[scale] ?? 1),
      decimals: part.length,
      ...(scales[scale] && { scale: scales[scale] }),
      unit: percent ? '%' : unitOf(unit, scale, lower.slice(close, close + 2)),
      isApproximate: ABOUT.test(lower.slice(Math.max(0, match.index - 12), match.index)),
      tail: end + (behind?.[0].trimEnd().length ?? 0),
    })
  }
  return [...found, ...readSpelled(lower)].sort((one, other) => one.start - other.start)
}

/** 268,4 tỷ without the dust of binary fractions. */
const scaled = (value: number, scale: number): number =>
  scale === 1 ? value : Math.round(value * scale * 1e4) / 1e4

/** "86 triệu, 142,5 triệu": with no noun behind them millions are money. */
const unitOf = (unit: string, scale: string, behind: string): string => {
  const isMoney = unit === '' && /^(?:triệu|t[ỷỉ])$/.test(scale) && /^ ?(?:[,;.)\n]|$)/.test(behind)
  return isMoney ? 'đồng' : (shortUnits[unit] ?? unit)
}

const GROUPED = /\d{1,3}(?:\.\d{3})+(?![\d%])/

const SPACED = /\d{1,3}(?: \d{3})+(?!\d)/

const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(?<whole>${GROUPED.source}|${SPACED.source}|\d{1,15})(?:[.,](?<part>\d{1,4}))?)(?!\d|[.,]\d|\p{L})`,
  'gu',
)

const UNIT = new RegExp(
  String.raw`^ ?(?:(?<percent>%|phần trăm)|(?:(?<scale>${Object.keys(scales).join('|')})(?!\p{L}) ?)?(?:(?<unit>${[...countedThings, ...Object.keys(shortUnits)].sort((one, other) => other.length - one.length).join('|')})(?!\p{L}))?)`,
  'u',
)

const ABOUT = new RegExp(String.raw`(?<!\p{L})(?:${aboutWords.join('|')}) $`, 'u')
