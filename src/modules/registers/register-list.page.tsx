import { formatCount } from '#platform/numbers.ts'
import type { Day } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { LinkButton } from '#web/components/button.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { OfficePage } from '#web/layout.tsx'
import { addressesOf } from './addresses.rules.ts'
import type { Register } from './define-register.ts'
import type { Fields } from './field.ts'
import type { Surroundings } from './frame.ts'
import type { Listed } from './list-records.ts'
import { columnsOf, toneOf } from './register-columns.page.tsx'
import { RegisterFilters } from './register-filters.page.tsx'

type Props = {
  surroundings: Surroundings
  register: Register
  listed: Listed<Fields>
  today: Day
  /** The filters in use, by the names they have in the address. */
  query: Readonly<Record<string, string>>
  /** Whether the reader writes into the register. */
  mayKeep: boolean
}

export const RegisterListPage = ({ surroundings, register, listed, query, ...reader }: Props) => (
  <OfficePage
    {...surroundings}
    title={register.title}
    breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: register.title }]}
  >
    <PageTitle
      title={register.title}
      lead={register.about}
      actions={<Actions {...{ register, query, ...reader }} />}
    />
    {query.rut ? <RemovedNote register={register} /> : null}
    <RegisterFilters register={register} query={query} />
    <DataTable
      caption={register.title}
      hideCaption
      columns={columnsOf(register, reader.today)}
      rows={listed.rows}
      rowKey={({ id }) => id}
      rowTone={(row) => toneOf(register.state?.(row, reader.today))}
      emptyText={emptyText(register, query)}
    />
    <Pagination summary={summaryOf(register, listed)} nextHref={nextHref(query, listed.next)} />
  </OfficePage>
)

type Part = Pick<Props, 'register' | 'query' | 'mayKeep'>

const Actions = ({ register, query, mayKeep }: Part) => (
  <>
    {mayKeep ? <LinkButton href={addressesOf(register).add}>Thêm {register.one}</LinkButton> : null}
    <LinkButton
      href={`${addressesOf(register).csv}?${new URLSearchParams(query)}`}
      variant="secondary"
      download
    >
      Tải về Excel (CSV)
    </LinkButton>
    {query.rut ? null : (
      <LinkButton href={`${register.path}?rut=1`} variant="tertiary">
        Dòng đã rút
      </LinkButton>
    )}
  </>
)

const RemovedNote = ({ register }: Pick<Part, 'register'>) => (
  <Alert tone="info" title="Đây là những dòng đã rút khỏi sổ">
    <p>
      Chúng không được đếm vào báo cáo. <Link href={register.path}>Về sổ đang dùng</Link>
    </p>
  </Alert>
)

const emptyText = (register: Register, query: Props['query']): string =>
  Object.keys(query).length > 0
    ? 'Không có dòng nào hợp với bộ lọc. Hãy bỏ bớt điều kiện.'
    : `Sổ chưa có ${register.one} nào. Bấm “Thêm ${register.one}” để ghi dòng đầu tiên.`

const summaryOf = (register: Register, { rows, total }: Listed<Fields>): string =>
  `Đang xem ${formatCount(rows.length)} trong ${formatCount(total)} ${register.one}`

const nextHref = (query: Props['query'], next: string | undefined) =>
  next === undefined ? undefined : `?${new URLSearchParams({ ...query, sau: next })}`
