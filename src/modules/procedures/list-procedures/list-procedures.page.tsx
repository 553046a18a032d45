import type { Surroundings } from '#modules/registers'
import { formatCount } from '#platform/numbers.ts'
import type { Day } from '#platform/time.ts'
import { LinkButton } from '#web/components/button.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { ProcedureField } from '../procedures.sql.ts'
import type { CatalogueVersion } from '../versions.sql.ts'
import { columnsOf } from './procedure-columns.page.tsx'
import { ProcedureFilters } from './procedure-filters.page.tsx'

type Props = {
  surroundings: Surroundings
  rows: readonly CatalogueVersion[]
  /** All procedures of the unit, whatever the filters. */
  total: number
  fields: readonly ProcedureField[]
  /** The filters in use, by the names they have in the address. */
  query: Readonly<Record<string, string>>
  today: Day
}

export const ProcedureListPage = ({ surroundings, ...list }: Props) => (
  <OfficePage
    {...surroundings}
    title="Thủ tục hành chính"
    breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: 'Thủ tục hành chính' }]}
  >
    <PageTitle
      title="Thủ tục hành chính"
      lead={`Đang xem ${formatCount(list.rows.length)} trong ${formatCount(list.total)} thủ tục`}
      actions={
        <LinkButton
          href={`/thu-tuc.csv?${new URLSearchParams(list.query)}`}
          variant="secondary"
          download
        >
          Tải về Excel (CSV)
        </LinkButton>
      }
    />
    <ProcedureFilters {...list} />
    <DataTable
      caption="Thủ tục hành chính"
      hideCaption
      columns={columnsOf(list.today)}
      rows={list.rows}
      rowKey={({ id }) => id}
      emptyText={
        list.total > 0
          ? 'Không có thủ tục nào hợp với bộ lọc. Hãy bỏ bớt điều kiện.'
          : 'Đơn vị chưa tiếp nhận thủ tục nào.'
      }
    />
  </OfficePage>
)
