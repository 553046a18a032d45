import { dossierColumns, dossierTone, type Found, type ScansFound } from '#modules/dossiers'
import type { Surroundings } from '#modules/registers'
import { DataTable } from '#web/components/data-table.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { OfficePage } from '#web/layout.tsx'
import { ScansFoundSection } from './scans-found.page.tsx'

type Props = {
  surroundings: Surroundings
  asked: string
  /** Undefined on the further pages of scans. */
  found: Exclude<Found, { kind: 'one' }> | undefined
  /** Undefined on the further pages of dossiers, and for who may see no scans. */
  scans: ScansFound | undefined
  now: Date
}

/** What the search box of the header found: dossiers, newest first, then pages of their scans. */
export const SearchPage = ({ surroundings, asked, found, scans, now }: Props) => (
  <OfficePage
    {...surroundings}
    title={asked ? `Tìm “${asked}”` : 'Tìm hồ sơ'}
    searched={asked}
    breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: 'Tìm hồ sơ' }]}
  >
    <PageTitle title={asked ? `Tìm “${asked}”` : 'Tìm hồ sơ'} lead={HOW} />
    {found?.kind === 'list' ? <List {...{ asked, found, now }} /> : null}
    {found?.kind === 'nothing-asked' ? (
      <p>Nhập từ cần tìm ở ô “Tìm hồ sơ” phía trên.</p>
    ) : (
      <ScansFoundSection {...{ asked, scans }} nothingElse={isEmpty(found)} />
    )}
  </OfficePage>
)

const HOW =
  'Tìm theo mã hồ sơ hoặc một phần của mã (0099), họ tên không cần dấu, điện thoại, số định danh; số tìm được cả bằng các chữ số cuối. Tìm cả chữ trên bản quét.'

const isEmpty = (found: Props['found']): boolean =>
  found?.kind === 'list' && found.rows.length === 0

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
