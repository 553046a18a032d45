import type { Extracted } from '../files/extracted.ts'

/** Says where an offset of the text is: "trang 2, đoạn 14". */
export type Places = (start: number) => string

/** Paragraphs and rows of tables are counted from the top of the page, or of all when pages are not told. */
export const placesIn = ({ text, pages }: Pick<Extracted, 'text' | 'pages'>): Places => {
  const starts = [...text.matchAll(/^[^\S\n]*(?=\S)/gm)].map(({ index }) => index)
  const paragraphAt = (offset: number) => Math.max(1, countUpTo(starts, offset))
  return (start) => {
    const page = pages.findLast((each) => each.start <= start)
    if (!page) return `đoạn ${paragraphAt(start)}`
    return `trang ${page.page}, đoạn ${paragraphAt(start) - paragraphAt(page.start) + 1}`
  }
}

/** How many of the rising numbers are not above the limit. */
const countUpTo = (rising: readonly number[], limit: number): number => {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
