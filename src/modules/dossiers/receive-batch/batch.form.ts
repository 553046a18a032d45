import { type Day, dayOf } from '#platform/time.ts'
import { readFee, type TypedFee } from '../receive-page/fee.form.ts'
import { type Handing, readHanding } from '../receive-page/handing.form.ts'
import { officerFaults } from '../receive-page/officer.form.ts'
import { readPapers } from '../receive-page/papers.form.ts'
import { readPerson } from '../receive-page/person.form.ts'
import type { Asked } from '../receive-page/reception.form.ts'
import { type ByField, said, type Typed, textIn } from '../receive-page/typed.ts'
import type { BatchDossier } from './batch.sql.ts'
import { isAccepted } from './batch-differences.rules.ts'
import type { BatchRow } from './receive-batch.ts'

/** What a row of the table asks for; the fields are named by it and by the row. */
export const ROW_FIELDS = ['so', 'ten', 'dien-thoai', 'dia-chi', 'so-ban', 'so-trang'] as const

export const ROWS_AT_FIRST = 10
/** More than this would hold up the other desks, which wait for their numbers. */
export const MOST_ROWS = 100

export type TypedRow = {
  place: number
  typed: Typed
  isEmpty: boolean
  /** The code under which an earlier press accepted it; it is not accepted again. */
  acceptedAs: string | undefined
  fee: TypedFee
  faults: ByField
}

export type TypedBatch = {
  rows: TypedRow[]
  officer: string
  /** When the desk accepted them, if that was not now, and what shows it. */
  handing: Handing
  total: number
  faults: ByField
}

/** How many rows the form has now; the button for more gives ten more. */
export const rowCountIn = (typed: Typed): number => {
  const shown = Math.min(Number(textIn(typed, 'so-dong')) || ROWS_AT_FIRST, MOST_ROWS)
  return Math.min(shown + (typed.viec === 'them' ? ROWS_AT_FIRST : 0), MOST_ROWS)
}

/** A row of the form under the names that a form of one dossier has; a shared address fills a blank one. */
export const rowIn = (typed: Typed, place: number): Typed =>
  Object.fromEntries(ROW_FIELDS.map((field) => [field, textIn(typed, `${field}-${place}`)]))

/** What the office knows while it reads the table: also what earlier presses of it accepted. */
type AskedBatch = Asked & { accepted: readonly BatchDossier[] }

/** The whole table; rows without number and name are passed over. */
export const readBatch = (typed: Typed, rows: readonly Typed[], asked: AskedBatch): TypedBatch => {
  const handing = readHanding(typed, asked)
  const day = dayOf(handing.value.acceptedAt ?? asked.now)
  const read = rows.map((row, index) => readRow(row, index + 1, typed, { ...asked, day }))
  const filled = read.filter(isWanted)
  const officer = textIn(typed, 'can-bo', 200)
  return {
    ...{ rows: read, officer, handing: handing.value },
    total: filled.reduce((sum, { fee }) => sum + fee.amount, 0),
    faults: {
      ...Object.assign({}, ...filled.map(({ faults }) => faults)),
      ...handing.faults,
      ...officerFaults(officer, asked.officers),
      ...said({
        'so-1': filled.length === 0 ? nothingWords(asked.accepted) : undefined,
        du: typed.du === 'on' ? undefined : 'Xác nhận đã nhận đủ giấy tờ của từng hồ sơ',
      }),
    },
  }
}

/** Whether the next press accepts the row. */
export const isWanted = ({ isEmpty, acceptedAs }: TypedRow): boolean => !isEmpty && !acceptedAs

const nothingWords = (accepted: readonly BatchDossier[]): string =>
  accepted.length > 0 ? 'Mọi dòng đã được tiếp nhận' : 'Nhập ít nhất một dòng'

/** What a table without faults asks to be accepted. */
export const batchRows = (typed: Typed, read: TypedBatch, asked: Asked): BatchRow[] => {
  const papers = readPapers({ du: 'on' }, asked.procedure.papers, []).value.received
  const { submittedAt, acceptedAt, proof, proofKind } = read.handing
  return read.rows.filter(isWanted).map(({ place, typed: row, fee }) => {
    const { applicant, told } = readPerson(withAddress(row, typed), dayOf(asked.now)).value
    return {
      place,
      reception: {
        ...{ applicant, told, papers, officer: read.officer, fee: fee.amount },
        ...{ procedureCode: asked.procedure.code, channel: 'desk', submittedAt },
        ...(fee.words && { feeWords: fee.words }),
        ...(acceptedAt && { acceptedAt }),
        ...(proof && { proof }),
        ...(proofKind && { proofKind }),
      },
    }
  })
}

const readRow = (
  row: Typed,
  place: number,
  typed: Typed,
  { procedure, tariffs, exemptions, accepted, now, day }: AskedBatch & { day: Day },
): TypedRow => {
  const person = readPerson(withAddress(row, typed), dayOf(now))
  const charged = { procedureCode: procedure.code, day, tariffs, exemptions }
  const fee = readFee(row, { ...charged, channel: 'desk' })
  const { applicant } = person.value
  const wanted = { place, procedureCode: procedure.code, applicant }
  return {
    ...{ place, typed: row, fee: fee.value },
    isEmpty: !row.so && !row.ten,
    acceptedAs: accepted.find((dossier) => isAccepted(wanted, dossier))?.code,
    faults: Object.fromEntries(
      Object.entries({ ...person.faults, ...fee.faults }).map(([field, fault]) => [
        `${field}-${place}`,
        `Dòng ${place}: ${fault}`,
      ]),
    ),
  }
}

const withAddress = (row: Typed, typed: Typed): Typed => ({
  ...row,
  'dia-chi': row['dia-chi'] || textIn(typed, 'dia-chi-chung'),
})
