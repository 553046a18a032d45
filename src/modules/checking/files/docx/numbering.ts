import { type Level, placeOfStyle, readLists, readStyles } from './list-definitions.ts'

/** The list and the depth in it of a paragraph; both may come from its style. */
export type ListPlace = { list?: string | undefined; level?: number | undefined }
export type Numbering = {
  /** What Word shows before the next paragraph of a list: "1.", "a)", "-"; "" when there is none. */
  next: (place: ListPlace, style: string | undefined) => string
}

/** Counts the lists of a document as Word does. */
export const numberingOf = (
  numbering: string | undefined,
  styles: string | undefined,
): Numbering => {
  const lists = readLists(numbering)
  const styled = readStyles(styles)
  const counts = new Map<string, number[]>()
  return {
    next: (place, style) => {
      const { list, level = 0 } = { ...placeOfStyle(styled, style), ...place }
      const levels = list === undefined ? undefined : lists.get(list)
      const own = levels?.[level]
      if (!levels || !own || list === undefined) return ''
      if (own.format === 'bullet') return level % 2 === 0 ? '-' : '+'
      return label(levels, countedOn(counts, list, levels, level), level)
    },
  }
}

const countedOn = (
  counts: Map<string, number[]>,
  list: string,
  levels: readonly Level[],
  level: number,
): number[] => {
  const held = (counts.get(list) ?? []).slice(0, level + 1)
  for (let at = 0; at < level; at++) held[at] ??= levels[at]?.start ?? 1
  held[level] = held[level] === undefined ? (levels[level]?.start ?? 1) : held[level] + 1
  counts.set(list, held)
  return held
}

const label = (levels: readonly Level[], counted: readonly number[], level: number): string =>
  (levels[level]?.text ?? '').replace(/%(\d)/g, (_, digit) => {
    const at = Number(digit) - 1
    return write(levels[at]?.format ?? 'decimal', counted[at] ?? 1)
  })

const write = (format: string, count: number): string => formats[format]?.(count) ?? String(count)

const letter = (count: number): string => String.fromCharCode(96 + ((count - 1) % 26) + 1)
const ROMAN = Object.entries({
  ...{ m: 1000, cm: 900, d: 500, cd: 400, c: 100, xc: 90 },
  ...{ l: 50, xl: 40, x: 10, ix: 9, v: 5, iv: 4, i: 1 },
})
const roman = (count: number): string => {
  const [sign, value] = ROMAN.find(([, worth]) => worth <= count) ?? ['', 0]
  return value === 0 ? '' : sign + roman(Math.min(count, 3999) - value)
}

const formats: Readonly<Record<string, (count: number) => string>> = {
  none: () => '',
  decimalZero: (count) => String(count).padStart(2, '0'),
  lowerLetter: letter,
  upperLetter: (count) => letter(count).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (count) => roman(count).toUpperCase(),
}
