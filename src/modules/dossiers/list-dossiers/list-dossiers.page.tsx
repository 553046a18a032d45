import type { Surroundings } from '#modules/registers'
import { formatCount } from '#platform/numbers.ts'
import { LinkButton } from '#web/components/button.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { OfficePage } from '#web/layout.tsx'
import { columnsOf, toneOf } from './dossier-columns.page.tsx'
import { DossierFilters } from './dossier-filters.page.tsx'
import type { ListedDossiers } from './list-dossiers.ts'

type Props = {
  surroundings: Surroundings
  listed: ListedDossiers
  /** The view and the filters in use, by the names they have in the address. */
  query: Readonly<Record<string, string>>
  now: Date
}

export const DossierListPage = ({ surroundings, listed, query, now }: Props) => {
  const title = query.xem ? 'Hồ sơ sắp đến hạn' : 'Hồ sơ'
  return (
    <OfficePage
      {...surroundings}
      title={title}
      breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: title }]}
    >
      <PageTitle title={title} actions={<Actions query={query} />} />
      <DossierFilters query={query} fields={listed.fields} />
      <DataTable
        caption={title}
        hideCaption
        columns={columnsOf(listed.grain, now)}
        rows={listed.rows}
        rowKey={({ id }) => id}
        rowTone={(row) => toneOf(row, listed.grain, now)}
        emptyText={emptyText(query)}
      />
      <Pagination summary={summaryOf(listed)} nextHref={nextHref(query, listed.next)} />
    </OfficePage>
  )
}

type Query = Props['query']

const Actions = ({ query }: { query: Query }) => (
  <>
    {query.xem ? (
      <LinkButton href="/ho-so" variant="secondary">
        Tất cả hồ sơ
      </LinkButton>
    ) : (
      <LinkButton href="/ho-so?xem=sap-den-han" variant="secondary">
        Sắp đến hạn
      </LinkButton>
    )}
    <LinkButton href={`/ho-so.csv?${new URLSearchParams(query)}`} variant="secondary" download>
      Tải về Excel (CSV)
    </LinkButton>
    <LinkButton href={`/ho-so.xlsx?${new URLSearchParams(query)}`} variant="secondary" download>
      Tải về XLSX
    </LinkButton>
  </>
)

const emptyText = (query: Query): string => {
  const { xem, ...filters } = query
  if (Object.keys(filters).length > 0)
    return 'Không có hồ sơ nào hợp với bộ lọc. Hãy bỏ bớt điều kiện.'
  return xem ? 'Không có hồ sơ nào đang chờ giải quyết.' : 'Chưa tiếp nhận hồ sơ nào.'
}

const summaryOf = ({ rows, total, isMore }: ListedDossiers): string =>
  `Đang xem ${formatCount(rows.length)} trong ${isMore ? 'hơn ' : ''}${formatCount(total)} hồ sơ`

const nextHref = (query: Query, next: string | undefined): string | undefined =>
  next === undefined ? undefined : `/ho-so?${new URLSearchParams({ ...query, sau: next })}`
