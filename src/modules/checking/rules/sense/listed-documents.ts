import { documentKinds } from '#modules/documents'
import type { DocumentReference } from '../../reading/documents.ts'
import type { Reading } from '../../reading/reading.ts'

/** The documents of this kind that open an entry of the list, each once. */
export const listedIn = (
  { documents, flow }: Reading,
  unit: string,
  start: number,
  end: number,
): DocumentReference[] => {
  const within = documents.filter(
    (document) =>
      document.start >= start &&
      document.start < end &&
      isOfKind(document, unit) &&
      /(?:^|[:;,]|\n[-+] | và| gồm) ?$/.test(
        flow.lower.slice(Math.max(0, document.start - 6), document.start),
      ),
  )
  return within.filter(
    ({ number, symbol }, index) =>
      within.findIndex((other) => other.number === number && other.symbol === symbol) === index,
  )
}

const isOfKind = ({ kind, symbol }: DocumentReference, unit: string): boolean =>
  unit === 'văn bản' ||
  kind.toLowerCase() === unit ||
  (kind === '' && symbol.startsWith(`${abbreviationOf(unit)}-`))

const abbreviationOf = (unit: string): string =>
  Object.values(documentKinds).find(({ name }) => name.toLowerCase().startsWith(unit))
    ?.abbreviation ?? '?'
