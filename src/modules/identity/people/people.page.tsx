import type { Surroundings } from '#modules/registers'
import { formatCount } from '#platform/numbers.ts'
import { formatInstant } from '#platform/time.ts'
import { LinkButton } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Field } from '#web/components/field.tsx'
import { Filters } from '#web/components/filters.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Tag } from '#web/components/tag.tsx'
import { OfficePage } from '#web/layout.tsx'
import { grantableRoles, roleLabels } from '../accounts/account.ts'
import type { ListedAccount } from '../accounts/accounts.sql.ts'
import type { Typed } from './person.form.ts'

type Props = { surroundings: Surroundings; people: readonly ListedAccount[]; query: Typed }

/** Everybody who has or had an account. */
export const PeoplePage = ({ surroundings, people, query }: Props) => (
  <OfficePage
    {...surroundings}
    title="Người dùng"
    breadcrumbs={[
      { label: 'Tổng quan', href: '/' },
      { label: 'Quản trị', href: '/quan-tri' },
      { label: 'Người dùng' },
    ]}
  >
    <PageTitle
      title="Người dùng"
      lead={`Đang xem ${formatCount(people.length)} người`}
      actions={<Actions query={query} />}
    />
    <PeopleFilters query={query} />
    <DataTable
      caption="Người dùng"
      hideCaption
      columns={columns}
      rows={people}
      rowKey={({ id }) => id}
      emptyText="Không có ai hợp với bộ lọc. Hãy bỏ bớt điều kiện."
    />
  </OfficePage>
)

const Actions = ({ query }: { query: Typed }) => (
  <>
    <LinkButton href="/quan-tri/dang-nhap" variant="secondary">
      Quy định đăng nhập
    </LinkButton>
    <LinkButton
      href={`/quan-tri/nguoi-dung.csv?${new URLSearchParams(query)}`}
      variant="secondary"
      download
    >
      Tải về Excel (CSV)
    </LinkButton>
    <LinkButton href="/quan-tri/nguoi-dung/moi">Thêm người dùng</LinkButton>
  </>
)

const PeopleFilters = ({ query }: { query: Typed }) => {
  const active = Object.keys(query).length
  return (
    <Filters
      action="/quan-tri/nguoi-dung"
      active={active}
      clearHref={active > 0 ? '/quan-tri/nguoi-dung' : undefined}
    >
      <Field name="q" label="Tên, chức vụ hoặc thư" type="search" value={query.q} />
      <Field
        name="vai-tro"
        label="Vai trò"
        type="select"
        blank="Tất cả"
        options={grantableRoles.map((role) => ({ value: role, label: roleLabels[role] }))}
        value={query['vai-tro']}
      />
      <Field
        name="trang-thai"
        label="Trạng thái"
        type="select"
        blank="Tất cả"
        options={[
          { value: 'dang-dung', label: 'Đang dùng' },
          { value: 'da-khoa', label: 'Đã khóa' },
        ]}
        value={query['trang-thai']}
      />
    </Filters>
  )
}

const columns: Column<ListedAccount>[] = [
  {
    key: 'name',
    label: 'Họ và tên',
    rowHeader: true,
    cell: ({ id, name }) => <Link href={`/quan-tri/nguoi-dung/${id}`}>{name}</Link>,
  },
  { key: 'login', label: 'Tên đăng nhập', whole: true, cell: ({ loginName }) => loginName },
  { key: 'post', label: 'Chức vụ', cut: true, title: ({ post }) => post, cell: ({ post }) => post },
  {
    key: 'roles',
    label: 'Vai trò hôm nay',
    cell: ({ roles }) => roles.map((role) => roleLabels[role]).join(', '),
  },
  {
    key: 'seen',
    label: 'Dùng lần cuối',
    whole: true,
    cell: ({ lastSeenAt }) => (lastSeenAt ? formatInstant(lastSeenAt) : 'Chưa vào lần nào'),
  },
  {
    key: 'active',
    label: 'Trạng thái',
    whole: true,
    cell: ({ active }) =>
      active ? <Tag tone="done">Đang dùng</Tag> : <Tag tone="neutral">Đã khóa</Tag>,
  },
]
