import type { Surroundings } from '#modules/registers'
import { DataTable } from '#web/components/data-table.tsx'
import { DefinitionRows } from '#web/components/definition-rows.tsx'
import { Field } from '#web/components/field.tsx'
import { Filters } from '#web/components/filters.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { ReportQuestion } from '../gather-report.ts'
import type { FigureRecords } from '../list-figure-records.ts'
import { queryOf, recordsAddress, reportAddress } from './addresses.ts'
import { showBase, showCell, showFigure } from './show-figure.ts'

export const RECORDS_A_PAGE = 50

type Props = {
  surroundings: Surroundings
  records: FigureRecords
  question: ReportQuestion
  search: string
  pageNumber: number
}

/** The records behind one figure of a report. */
export const RecordsPage = ({ surroundings, records, question, search, pageNumber }: Props) => {
  const { indicator, figure, counted } = records
  const at = recordsAddress(question, indicator.id)
  return (
    <OfficePage
      {...surroundings}
      title={indicator.label}
      breadcrumbs={[
        { label: 'Báo cáo', href: '/bao-cao' },
        { label: 'Báo cáo của kỳ', href: reportAddress(question) },
        { label: indicator.label },
      ]}
    >
      <PageTitle title={`${indicator.label}: ${showFigure(figure)}`} lead={indicator.rule} />
      <DefinitionRows
        rows={[
          ...(showBase(figure) ? [{ term: 'Tử số trên mẫu số', value: showBase(figure) }] : []),
          ...(counted && counted.id !== indicator.id
            ? [{ term: 'Danh sách dưới đây', value: counted.label }]
            : []),
          ...('denominator' in indicator
            ? [
                {
                  term: 'Mẫu số',
                  value: (
                    <Link href={recordsAddress(question, indicator.denominator)}>
                      Mở danh sách mẫu số
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
      {counted ? (
        <RecordsTable {...{ records, question, search, pageNumber, at }} />
      ) : (
        <p>Chỉ tiêu này là mã trả lời, suy từ các chỉ tiêu khác nên không có danh sách riêng.</p>
      )}
    </OfficePage>
  )
}

const RecordsTable = ({
  records,
  question,
  search,
  pageNumber,
  at,
}: Omit<Props, 'surroundings'> & { at: string }) => {
  const columns = Object.entries(records.columns).map(([key, label], index) => ({
    key,
    label,
    rowHeader: index === 0,
    cell: (row: Record<string, unknown>) =>
      key === 'code' && 'applicant_name' in row ? (
        <Link href={`/ho-so/${String(row[key])}`}>{String(row[key])}</Link>
      ) : (
        showCell(row[key])
      ),
  }))
  const hidden = Object.fromEntries(new URLSearchParams(queryOf(question)))
  const link = (n: number) => `${at}&tim=${encodeURIComponent(search)}&trang=${n}`
  const isFull = records.rows.length === RECORDS_A_PAGE
  return (
    <>
      <Filters
        action={`/bao-cao/so-lieu/${records.indicator.id}`}
        hidden={hidden}
        active={search ? 1 : 0}
        clearHref={search ? at : undefined}
      >
        <Field name="tim" label="Tìm trong danh sách" type="search" value={search} />
      </Filters>
      <p>
        <Link
          href={`/bao-cao/so-lieu/${records.indicator.id}/tep.csv?${queryOf(question)}&tim=${encodeURIComponent(search)}`}
          download
        >
          Tải danh sách CSV
        </Link>
      </p>
      <DataTable
        caption="Các bản ghi được đếm"
        hideCaption
        wide
        columns={columns}
        rows={records.rows}
        rowKey={(row) => JSON.stringify(row)}
        emptyText="Không có bản ghi nào."
      />
      <Pagination
        previousHref={pageNumber > 1 ? link(pageNumber - 1) : undefined}
        nextHref={isFull ? link(pageNumber + 1) : undefined}
        summary={`Trang ${pageNumber}`}
      />
    </>
  )
}
