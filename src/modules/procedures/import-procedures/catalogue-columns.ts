import { withoutMarks } from '#platform/plain-letters.ts'

/**
 * How lists of procedures head their columns, without marks, the most telling words first. The export
 * of the national catalogue was not seen whole (memory), so several wordings are taken for each.
 */
const headings = [
  ['code', ['ma tthc', 'ma thu tuc', 'ma so tthc', 'ma so', 'ma']],
  ['name', ['ten tthc', 'ten thu tuc hanh chinh', 'ten thu tuc']],
  ['field', ['linh vuc']],
  ['term', ['thoi han giai quyet', 'thoi gian giai quyet', 'thoi han']],
  ['feeNote', ['phi, le phi', 'phi le phi', 'le phi', 'phi']],
  ['papers', ['thanh phan ho so', 'giay to phai nop', 'giay to']],
  ['result', ['ket qua thuc hien', 'ket qua']],
  ['onlineLevel', ['muc do cung cap', 'muc do dvc', 'muc do']],
  ['competentLevel', ['cap thuc hien', 'cap tham quyen']],
  ['source', ['quyet dinh cong bo', 'so quyet dinh', 'can cu phap ly', 'can cu']],
  ['effectiveFrom', ['ngay co hieu luc', 'hieu luc tu', 'ngay ap dung']],
] as const

export type ImportedField = (typeof headings)[number][0]

/** Which column, by place, holds what; a heading that is not known holds nothing. */
export const columnsIn = (titles: readonly string[]): Map<ImportedField, number> => {
  const plain = titles.map((title) => withoutMarks(title).replace(/\s+/g, ' ').trim())
  const found = new Map<ImportedField, number>()
  for (const [field, words] of headings) {
    const taken = new Set(found.values())
    const place = placeOf(plain, words, taken)
    if (place !== undefined) found.set(field, place)
  }
  return found
}

const placeOf = (
  titles: readonly string[],
  words: readonly string[],
  taken: ReadonlySet<number>,
): number | undefined => {
  for (const word of words) {
    const place = titles.findIndex((title, each) => !taken.has(each) && title.startsWith(word))
    if (place >= 0) return place
  }
  return undefined
}
