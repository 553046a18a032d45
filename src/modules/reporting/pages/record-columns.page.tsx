import type { Column } from '#web/components/data-table.tsx'
import { Link } from '#web/components/link.tsx'
import type { FigureRecords } from '../list-figure-records.ts'
import { showCell } from './show-figure.ts'

type Record = FigureRecords['rows'][number]

/** Of each kind of record the text that takes the room that is left and is cut. */
const LONG = ['procedure_name', 'subject', 'title', 'name', 'content', 'course', 'description']
const SHORT = ['code', 'applicant_name', 'notation']
/** In the file and on the dossier's own page; here they would break each row into several lines. */
const LEFT_OUT = ['channel', 'officer']

/** The columns of the records behind a figure; a dossier leads to its page. */
export const recordColumns = ({ columns }: FigureRecords): Column<Record>[] =>
  Object.entries(columns)
    .filter(([key]) => !LEFT_OUT.includes(key))
    .map(([key, label], place) => ({
      key,
      label,
      rowHeader: place === 0,
      numeric: key === 'amount',
      cut: LONG.includes(key),
      whole: SHORT.includes(key) || /_(on|at)$|^accepted$/.test(key),
      title: LONG.includes(key) ? (row) => showCell(row[key]) : undefined,
      cell: (row) => cellOf(key, row),
    }))

const cellOf = (key: string, row: Record) => {
  const text = showCell(row[key])
  const isDossier = (key === 'code' && 'applicant_name' in row) || key === 'dossier_code'
  if (isDossier && text) return <Link href={`/ho-so/${encodeURIComponent(text)}`}>{text}</Link>
  return text
}
