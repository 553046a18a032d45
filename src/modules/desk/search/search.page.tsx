import { dossierColumns, dossierTone, type Found } from '#modules/dossiers'
import type { Surroundings } from '#modules/registers'
import { DataTable } from '#web/components/data-table.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { OfficePage } from '#web/layout.tsx'

type Props = {
  surroundings: Surroundings
  asked: string
  found: Exclude<Found, { kind: 'one' }>
  now: Date
}

/** What the search box of the header found, newest first. */
export const SearchPage = ({ surroundings, asked, found, now }: Props) => (
  <OfficePage
    {...surroundings}
    title={asked ? `Tìm “${asked}”` : 'Tìm hồ sơ'}
    searched={asked}
    breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: 'Tìm hồ sơ' }]}
  >
    <PageTitle title={asked ? `Tìm “${asked}”` : 'Tìm hồ sơ'} lead={HOW} />
    {found.kind === 'list' ? (
      <List {...{ asked, found, now }} />
    ) : (
      <p>Nhập từ cần tìm ở ô “Tìm hồ sơ” phía trên.</p>
    )}
  </OfficePage>
)

const HOW =
  'Tìm theo mã hồ sơ hoặc một phần của mã (0099), họ tên không cần dấu, điện thoại, số định danh; số tìm được cả bằng các chữ số cuối.'

type ListProps = Pick<Props, 'asked' | 'now'> & { found: Extract<Found, { kind: 'list' }> }

const List = ({ asked, found: { rows, next, grain }, now }: ListProps) => (
  <>
    <DataTable
      caption="Hồ sơ tìm được"
      hideCaption
      columns={dossierColumns(grain, now)}
      rows={rows}
      rowKey={({ id }) => id}
      rowTone={(row) => dossierTone(row, grain, now)}
      emptyText={`Không có hồ sơ nào có “${asked}”. Thử ít từ hơn, hoặc chỉ họ và tên.`}
    />
    <Pagination
      summary={next ? `${rows.length} hồ sơ mới nhất` : `${rows.length} hồ sơ`}
      nextHref={next && `/tim?${new URLSearchParams({ q: asked, sau: next })}`}
    />
  </>
)
