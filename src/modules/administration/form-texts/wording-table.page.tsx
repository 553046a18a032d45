import type { FormText, Wording } from '#modules/dossiers'
import { formatDay } from '#platform/time.ts'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Link } from '#web/components/link.tsx'
import { certaintyTag } from './certainty-words.ts'

type Props = Pick<FormText, 'all'> & {
  address: string
  era: string
  textKey: string
  mayTake: boolean
}
type Row = Wording & { place: number }

/** All words that a text had and will have, each to be taken again. */
export const WordingTable = ({ all, mayTake, ...where }: Props) => (
  <DataTable
    caption="Các bản của nội dung này"
    columns={mayTake ? [...columns, takeColumn(where)] : columns}
    rows={all.map((wording, place) => ({ ...wording, place }))}
    rowKey={({ place }) => String(place)}
    emptyText="Chưa có bản nào."
  />
)

const columns: readonly Column<Row>[] = [
  { key: 'text', label: 'Nội dung', rowHeader: true, cell: ({ text }) => text },
  { key: 'from', label: 'Áp dụng', cell: ({ effectiveFrom }) => fromText(effectiveFrom) },
  { key: 'source', label: 'Căn cứ', cell: ({ source }) => source },
  {
    ...{ key: 'certainty', label: 'Mức chắc chắn' },
    cell: ({ certainty }) => certaintyTag(certainty).words,
  },
]

/** The words of the first circular have no first day that anybody asks for. */
export const fromText = (day: Wording['effectiveFrom']): string =>
  day <= '2000-01-01' ? 'từ đầu' : `từ ${formatDay(day)}`

/** Opens the form with these words; they are kept when that is sent. */
const takeColumn = ({ address, era, textKey }: Omit<Props, 'all' | 'mayTake'>): Column<Row> => ({
  ...{ key: 'take', label: 'Đổi', whole: true },
  cell: ({ place }) => (
    <Link
      href={`${address}?${new URLSearchParams({ mau: era, chu: textKey, ban: String(place) })}#${textKey}`}
    >
      Dùng lại
    </Link>
  ),
})
