/** Widths in em of Times New Roman Bold, letters grouped by how wide they are. */
const WIDTHS: readonly (readonly [letters: string, em: number])[] = [
  [' .,;:|', 0.25],
  ['iljIJ', 0.3],
  ['tf-()/', 0.333],
  ['rsce', 0.43],
  ['agovxyz0123456789', 0.5],
  ['bdhkpqnuđSP', 0.556],
  ['ELTBZF', 0.65],
  ['ACDNRUVXYwĐ', 0.722],
  ['GHKOQ', 0.778],
  ['mMW', 0.9],
]

/** About how long a bold line is, in millimetres; for rules drawn under a text that cannot be measured. */
export const textWidth = (text: string, points: number): number => {
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')]
  const em = letters.reduce((total, letter) => total + widthOf(letter), 0)
  return (em * points * 25.4) / 72
}

const widthOf = (letter: string): number =>
  WIDTHS.find(([letters]) => letters.includes(letter))?.[1] ?? 0.6
