import type { Surroundings } from '#modules/registers'
import { formatCount } from '#platform/numbers.ts'
import { formatDay } from '#platform/time.ts'
import { LinkButton } from '#web/components/button.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { Field } from '#web/components/field.tsx'
import { Filters } from '#web/components/filters.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { ReportQuestion } from '../gather-report.ts'
import type { FigureRecords } from '../list-figure-records.ts'
import { queryOf, recordsAddress, reportAddress } from './addresses.ts'
import { recordColumns } from './record-columns.page.tsx'
import { clockWords, showBase, showFigure } from './show-figure.ts'

export const RECORDS_A_PAGE = 50

type Props = {
  surroundings: Surroundings
  records: FigureRecords
  question: ReportQuestion
  search: string
  pageNumber: number
}

/** The records behind one figure of a report. */
export const RecordsPage = ({ surroundings, ...props }: Props) => {
  const { indicator, figure, counted } = props.records
  return (
    <OfficePage
      {...surroundings}
      title={indicator.label}
      breadcrumbs={[
        { label: 'Tổng quan', href: '/' },
        { label: 'Báo cáo', href: '/bao-cao' },
        { label: 'Báo cáo của kỳ', href: reportAddress(props.question) },
        { label: indicator.label },
      ]}
    >
      <PageTitle
        title={`${indicator.label}: ${showFigure(figure)}`}
        lead={`${indicator.rule} ${periodInWords(props.question)}`}
        actions={counted ? <CsvButton {...props} /> : null}
      />
      <About records={props.records} question={props.question} />
      {counted ? (
        <RecordsTable {...props} />
      ) : (
        <p>Chỉ tiêu này là mã trả lời, suy từ các chỉ tiêu khác nên không có danh sách riêng.</p>
      )}
    </OfficePage>
  )
}

type Listed = Omit<Props, 'surroundings'>

const periodInWords = ({ from, to, clock = 'recorded' }: ReportQuestion): string =>
  `Kỳ ${formatDay(from)} – ${formatDay(to)}, tính theo ${clockWords(clock)}.`

const CsvButton = ({ records, question, search }: Listed) => (
  <LinkButton
    href={`/bao-cao/so-lieu/${records.indicator.id}/tep.csv?${queryOf(question)}&tim=${encodeURIComponent(search)}`}
    variant="secondary"
    download
  >
    Tải về Excel (CSV)
  </LinkButton>
)

/** Of a rate: what it divides, and which of the two lists this is. */
const About = ({ records, question }: Pick<Listed, 'records' | 'question'>) => {
  const { indicator, figure, counted } = records
  if (!('denominator' in indicator)) return null
  return (
    <p class="records-about">
      {`${showBase(figure) ?? 'Chưa có số liệu'}. Danh sách dưới đây là tử số: ${counted?.label ?? ''}. `}
      <Link href={recordsAddress(question, indicator.denominator)}>Mở danh sách mẫu số</Link>
    </p>
  )
}

const RecordsTable = ({ records, question, search, pageNumber }: Listed) => {
  const at = recordsAddress(question, records.indicator.id)
  const link = (n: number) => `${at}&tim=${encodeURIComponent(search)}&trang=${n}`
  const hasMore = records.rows.length > RECORDS_A_PAGE
  return (
    <>
      <Filters
        action={`/bao-cao/so-lieu/${records.indicator.id}`}
        hidden={Object.fromEntries(new URLSearchParams(queryOf(question)))}
        active={search ? 1 : 0}
        clearHref={search ? at : undefined}
      >
        <Field name="tim" label="Tìm trong danh sách" type="search" value={search} />
      </Filters>
      <DataTable
        caption="Danh sách được đếm"
        hideCaption
        columns={recordColumns(records)}
        rows={records.rows.slice(0, RECORDS_A_PAGE)}
        rowKey={(row) => JSON.stringify(row)}
        emptyText={search ? `Không có dòng nào chứa “${search}”.` : 'Không có dòng nào được đếm.'}
      />
      <Pagination
        previousHref={pageNumber > 1 ? link(pageNumber - 1) : undefined}
        nextHref={hasMore ? link(pageNumber + 1) : undefined}
        summary={summaryOf(records, search, pageNumber)}
      />
    </>
  )
}

/** How many there are is known of a whole list that counts its own rows. */
const summaryOf = (
  { figure, counted, rows }: FigureRecords,
  search: string,
  pageNumber: number,
) => {
  const total = figure.numerator ?? figure.value
  const before = (pageNumber - 1) * RECORDS_A_PAGE
  const shown = Math.min(rows.length, RECORDS_A_PAGE)
  if (shown === 0 || search || typeof total !== 'number' || counted?.answer)
    return `Trang ${formatCount(pageNumber)}`
  return `Đang xem ${formatCount(before + 1)}–${formatCount(before + shown)} trong ${formatCount(total)}`
}
