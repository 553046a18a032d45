import { dayOf } from '#platform/time.ts'
import { readFee, type TypedFee } from '../receive-page/fee.form.ts'
import { readPapers } from '../receive-page/papers.form.ts'
import { readPerson } from '../receive-page/person.form.ts'
import type { Asked } from '../receive-page/reception.form.ts'
import { type ByField, said, type Typed, textIn } from '../receive-page/typed.ts'
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
  fee: TypedFee
  faults: ByField
}

export type TypedBatch = {
  rows: TypedRow[]
  officer: string
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

/** The whole table; rows without number and name are passed over. */
export const readBatch = (typed: Typed, rows: readonly Typed[], asked: Asked): TypedBatch => {
  const read = rows.map((row, index) => readRow(row, index + 1, typed, asked))
  const filled = read.filter(({ isEmpty }) => !isEmpty)
  const officer = textIn(typed, 'can-bo', 200)
  return {
    rows: read,
    officer,
    total: filled.reduce((sum, { fee }) => sum + fee.amount, 0),
    faults: {
      ...Object.assign({}, ...filled.map(({ faults }) => faults)),
      ...said({
        'so-1': filled.length === 0 ? 'Nhập ít nhất một dòng' : undefined,
        'can-bo': officer === '' ? 'Chọn người giải quyết' : undefined,
        du: typed.du === 'on' ? undefined : 'Xác nhận đã nhận đủ giấy tờ của từng hồ sơ',
      }),
    },
  }
}

/** What a table without faults asks to be accepted. */
export const batchRows = (typed: Typed, read: TypedBatch, asked: Asked): BatchRow[] => {
  const papers = readPapers({ du: 'on' }, asked.procedure.papers, []).value.received
  return read.rows
    .filter(({ isEmpty }) => !isEmpty)
    .map(({ place, typed: row, fee }) => {
      const { applicant, told } = readPerson(withAddress(row, typed), dayOf(asked.now)).value
      return {
        place,
        reception: {
          ...{ applicant, told, papers, officer: read.officer, fee: fee.amount },
          ...{ procedureCode: asked.procedure.code, channel: 'desk', submittedAt: asked.now },
          ...(fee.words && { feeWords: fee.words }),
        },
      }
    })
}

const readRow = (row: Typed, place: number, typed: Typed, asked: Asked): TypedRow => {
  const { procedure, tariffs, exemptions, now } = asked
  const day = dayOf(now)
  const person = readPerson(withAddress(row, typed), day)
  const charged = { procedureCode: procedure.code, day, tariffs, exemptions }
  const fee = readFee(row, { ...charged, channel: 'desk' })
  return {
    ...{ place, typed: row, fee: fee.value },
    isEmpty: !row.so && !row.ten,
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
