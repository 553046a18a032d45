import { documentKinds } from '#modules/documents'
import {
  type Block,
  footnote,
  item,
  type ListItem,
  list,
  missing,
  paragraph,
} from '#modules/official-documents'
import { formatDay } from '#platform/time.ts'
import type { CitedDocument } from '../cited-documents.sql.ts'
import type { ReportFacts } from '../report.ts'

/** "Kế hoạch số 98/KH-UBND ngày 29/12/2023 về …": kind, number, date and subject, as a first citation. */
const cite = (document: CitedDocument): string =>
  `${citeShort(document)} ${about(document.subject)}`

const citeShort = ({ kind, notation, signedOn }: CitedDocument): string =>
  `${kindName(kind)} số ${notation} ngày ${formatDay(signedOn)}`

const about = (subject: string): string => {
  const text = lowered(subject)
  return /^(v\/v|về) /.test(text) ? text.replace(/^v\/v /, 'về việc ') : `về việc ${text}`
}

export const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

const kindNames: Readonly<Record<string, { name: string }>> = documentKinds
const kindName = (code: string): string =>
  (kindNames[code]?.name ?? 'Văn bản').replace(' (cá biệt)', '')

/** Documents of a topic, one list item each: "Đã ban hành …". */
export const issued = (documents: readonly CitedDocument[], topic: string): ListItem[] =>
  documents
    .filter((document) => document.topic === topic)
    .map((document) => item([`Đã ban hành ${cite(document)}.`]))

/** One sentence for many documents, which stand in its footnote. */
export const issuedInNote = (lead: string, documents: readonly CitedDocument[]): ListItem[] =>
  documents.length === 0
    ? []
    : [item([lead, footnote(`${documents.map(citeShort).join('; ')}.`), '.'])]

/** What the writer wrote for a section, paragraph by paragraph, or a mark that it is still to be written. */
export const written = (
  { texts }: Pick<ReportFacts, 'texts'>,
  section: string,
  todo: string,
): Block[] => {
  const body = texts[section]?.trim()
  if (!body) return [paragraph(missing(todo))]
  return body.split(/\n+/).map((line) => paragraph(line.trim()))
}

/** As `written`, for a section that may stay without words of the writer. */
export const writtenIfAny = (facts: Pick<ReportFacts, 'texts'>, section: string): Block[] =>
  facts.texts[section]?.trim() ? written(facts, section, '') : []

/** A list of whatever there is to say; no list when there is nothing. */
export const items = (...entries: (ListItem | ListItem[])[]): Block[] => {
  const all = entries.flat()
  return all.length > 0 ? [list(...all)] : []
}
