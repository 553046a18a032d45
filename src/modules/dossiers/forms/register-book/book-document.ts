import { cell, type OfficialDocument, type Row, row, type Table } from '#modules/official-documents'
import type { Unit } from '#modules/organisation'
import { dayOf, formatDay } from '#platform/time.ts'
import { shortened } from '#platform/wording.ts'
import { channelLabels } from '../../dossier.ts'
import { deskLetterhead, signer } from '../documents/form-head.ts'
import { formKinds } from '../form-kinds.ts'
import type { Words } from '../form-text.rules.ts'
import { runningNumbers } from './book-numbers.rules.ts'
import type { BookPeriod } from './book-period.rules.ts'
import type { BookRow } from './book-rows.sql.ts'

export type BookFacts = {
  unit: Unit
  period: BookPeriod
  rows: readonly BookRow[]
  /** Entries of the year before the first row. */
  before: number
  words: Words
}

/** Form 06 of 2018, 07 of 2025: the dossiers of a period, one row each. */
export const bookDocument = (facts: BookFacts): OfficialDocument => {
  const { unit, period, words } = facts
  return {
    paper: formKinds['register-book'].paper,
    letterhead: deskLetterhead({ unit, words }),
    notation: '',
    place: '',
    kind: words('book.title'),
    subject: `Từ ngày ${formatDay(period.from)} đến ngày ${formatDay(period.to)}`,
    addressees: [],
    legalBases: [],
    blocks: [bookTable(facts)],
    leftSignature: signer(words('book.keeper'), words('signature.note')),
    signature: signer(words('book.head'), words('signature.note')),
    recipients: [],
    appendices: [],
  }
}

const widths = [4, 10.5, 18, 5.2, 11, 14, 7.5, 7.8, 7.8, 7.8, 9.5, 5, 5.2]
const centred = new Set([0, 3, 7, 8, 9])

const bookTable = ({ rows, before, unit, words }: BookFacts): Table => {
  const numbers = runningNumbers(rows, before)
  return {
    type: 'table',
    columns: widths.map((width, index) => ({
      width,
      align: centred.has(index) ? 'center' : 'left',
    })),
    headerRows: headerRows(words),
    rows: rows.map((entry, index) => bookRow(entry, numbers[index] ?? index + 1, unit)),
  }
}

const headerRows = (words: Words) => {
  const tall = { rowSpan: 2 }
  return [
    [
      cell(words('book.number'), tall),
      cell(words('label.code'), tall),
      cell(words('book.procedure'), tall),
      cell(words('book.sets'), tall),
      cell(words('book.applicant'), tall),
      cell(words('book.contact'), tall),
      cell(words('book.agency'), tall),
      cell(words('book.dates'), { columnSpan: 3 }),
      cell(words('book.result'), { columnSpan: 2 }),
      cell(words('book.note'), tall),
    ],
    [
      cell(words('book.received')),
      cell(words('book.due')),
      cell(words('book.returned')),
      cell(words('book.delivery')),
      cell(words('book.signed')),
    ],
  ]
}

/** Letters of a cell: a row never breaks, so it must stay a small part of the page. */
const LONGEST = { procedure: 110, name: 80, address: 120, delivery: 70 } as const

const bookRow = (entry: BookRow, number: number, { shortName }: Unit): Row =>
  row(
    cell(String(number), { value: number }),
    entry.code,
    shortened(entry.procedureName, LONGEST.procedure),
    cell('01', { value: 1 }),
    shortened(entry.applicant.name, LONGEST.name),
    [shortened(entry.applicant.address, LONGEST.address), entry.applicant.phone]
      .filter(Boolean)
      .join('\n'),
    shortName,
    formatDay(dayOf(entry.acceptedAt)),
    formatDay(dayOf(entry.dueAt)),
    entry.returnedAt ? formatDay(dayOf(entry.returnedAt)) : '',
    shortened(entry.delivery ?? '', LONGEST.delivery),
    '',
    [channelLabels[entry.channel], endings[entry.settlement ?? '']].filter(Boolean).join('\n'),
  )

/** What the note says of a dossier that had no result. */
const endings: Partial<Record<string, string>> = {
  refused: 'Từ chối',
  withdrawn: 'Đã rút',
  stopped: 'Dừng',
}
