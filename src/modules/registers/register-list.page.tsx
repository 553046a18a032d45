import { formatCount } from '#platform/numbers.ts'
import type { Day } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { LinkButton } from '#web/components/button.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { Field as Input } from '#web/components/field.tsx'
import { Filters } from '#web/components/filters.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { OfficePage } from '#web/layout.tsx'
import { addressesOf } from './addresses.rules.ts'
import type { Register } from './define-register.ts'
import type { Fields } from './field.ts'
import type { Surroundings } from './frame.ts'
import { datedBy } from './list-query.rules.ts'
import type { Listed } from './list-records.ts'
import { columnsOf, toneOf } from './register-columns.page.tsx'

export type RegisterListProps = {
  surroundings: Surroundings
  register: Register
  listed: Listed<Fields>
  today: Day
  /** The filters in use, by the names they have in the address. */
  query: Readonly<Record<string, string>>
}

export const RegisterListPage = ({
  surroundings,
  register,
  listed,
  query,
  today,
}: RegisterListProps) => (
  <OfficePage
    {...surroundings}
    title={register.title}
    breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: register.title }]}
  >
    <PageTitle
      title={register.title}
      lead={register.about}
      actions={<Actions {...{ register, query }} />}
    />
    {query.rut ? <RemovedNote register={register} /> : null}
    <RegisterFilters register={register} query={query} />
    <DataTable
      caption={register.title}
      hideCaption
      columns={columnsOf(register, today)}
      rows={listed.rows}
      rowKey={({ id }) => id}
      rowTone={(row) => toneOf(register.state?.(row, today))}
      emptyText={emptyText(register, query)}
    />
    <Pagination summary={summaryOf(register, listed)} nextHref={nextHref(query, listed.next)} />
  </OfficePage>
)

type Part = Pick<RegisterListProps, 'register' | 'query'>

const Actions = ({ register, query }: Part) => (
  <>
    <LinkButton href={addressesOf(register).add}>Thêm {register.one}</LinkButton>
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

const RegisterFilters = ({ register, query }: Part) => {
  const active = Object.keys(query).length
  const dated = datedBy(register)
  return (
    <Filters
      action={register.path}
      active={active}
      clearHref={active > 0 ? register.path : undefined}
      hidden={query.rut ? { rut: query.rut } : {}}
    >
      <Input name="q" label="Tìm trong sổ" type="search" value={query.q} />
      {(register.filters ?? []).map((name) => (
        <ChoiceFilter key={name} {...{ register, query, name }} />
      ))}
      {dated ? <Input name="tu" label={`${dated} từ`} type="date" value={query.tu} /> : null}
      {dated ? <Input name="den" label="đến" type="date" value={query.den} /> : null}
    </Filters>
  )
}

const ChoiceFilter = ({ register, query, name }: Part & { name: string }) => {
  const field = register.fields[name]
  if (!field) return null
  const options = Object.entries(field.options).map(([value, label]) => ({ value, label }))
  return (
    <Input
      name={name}
      label={field.label}
      type="select"
      blank="Tất cả"
      options={options}
      value={query[name]}
    />
  )
}

const emptyText = (register: Register, query: RegisterListProps['query']): string =>
  Object.keys(query).length > 0
    ? 'Không có dòng nào hợp với bộ lọc. Hãy bỏ bớt điều kiện.'
    : `Sổ chưa có ${register.one} nào. Bấm “Thêm ${register.one}” để ghi dòng đầu tiên.`

const summaryOf = (register: Register, { rows, total }: Listed<Fields>): string =>
  `Đang xem ${formatCount(rows.length)} trong ${formatCount(total)} ${register.one}`

const nextHref = (query: RegisterListProps['query'], next: string | undefined) =>
  next === undefined ? undefined : `?${new URLSearchParams({ ...query, sau: next })}`
