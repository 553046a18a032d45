import type { AuditEntry } from '#modules/audit'
import type { Surroundings } from '#modules/registers'
import { formatInstant } from '#platform/time.ts'
import { LinkButton } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Field } from '#web/components/field.tsx'
import { Filters } from '#web/components/filters.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { OfficePage } from '#web/layout.tsx'
import { actWords } from './act-words.ts'
import { isPart, partWords } from './part-words.ts'

type Props = {
  surroundings: Surroundings
  entries: readonly AuditEntry[]
  /** The filters in use, by the names they have in the address. */
  query: Readonly<Record<string, string>>
  modules: readonly string[]
  nextHref: string | undefined
}

/** Every act of the office, newest first; nothing in it can be changed. */
export const AuditTrailPage = ({ surroundings, entries, query, modules, nextHref }: Props) => (
  <OfficePage {...surroundings} title={TITLE} breadcrumbs={crumbs}>
    <PageTitle
      title={TITLE}
      lead="Mọi việc đã ghi, theo thứ tự, nối nhau bằng mã băm; không ai sửa hay xóa được."
      actions={
        <LinkButton
          href={`/quan-tri/nhat-ky.csv?${new URLSearchParams(query)}`}
          variant="secondary"
          download
        >
          Tải về Excel (CSV)
        </LinkButton>
      }
    />
    <Filters
      action="/quan-tri/nhat-ky"
      active={Object.keys(query).length}
      clearHref={Object.keys(query).length > 0 ? '/quan-tri/nhat-ky' : undefined}
    >
      <Field name="nguoi" label="Người làm" hint="Đủ họ tên" value={query.nguoi} />
      <Field
        {...{ type: 'select', name: 'phan', label: 'Phần', blank: 'Tất cả', value: query.phan }}
        options={modules.filter(isPart).map((name) => ({ value: name, label: partWords(name) }))}
      />
      <Field type="date" name="tu" label="Từ ngày" value={query.tu} />
      <Field type="date" name="den" label="Đến ngày" value={query.den} />
    </Filters>
    <DataTable
      caption={TITLE}
      hideCaption
      columns={columns}
      rows={entries}
      rowKey={({ number }) => String(number)}
      emptyText="Không có việc nào hợp với bộ lọc."
    />
    <Pagination nextHref={nextHref} />
  </OfficePage>
)

const TITLE = 'Nhật ký hệ thống'
const crumbs = [
  { label: 'Tổng quan', href: '/' },
  { label: 'Quản trị', href: '/quan-tri' },
  { label: TITLE },
]

const columns: readonly Column<AuditEntry>[] = [
  {
    ...{ key: 'number', label: 'Số', numeric: true, rowHeader: true },
    cell: ({ number }) => <Link href={`/quan-tri/nhat-ky/${number}`}>{number}</Link>,
  },
  { key: 'recorded', label: 'Ghi lúc', cell: ({ recordedAt }) => formatInstant(recordedAt) },
  { key: 'occurred', label: 'Thực hiện lúc', cell: ({ occurredAt }) => formatInstant(occurredAt) },
  { key: 'actor', label: 'Người làm', cell: ({ actor }) => actor },
  { key: 'module', label: 'Phần', cell: ({ module }) => partWords(module) },
  { key: 'action', label: 'Việc', cell: ({ action }) => actWords(action) },
]
