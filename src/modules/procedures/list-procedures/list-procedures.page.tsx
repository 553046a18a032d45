import { describeTerm } from '#modules/calendar'
import type { Surroundings } from '#modules/registers'
import { formatCount } from '#platform/numbers.ts'
import type { Day } from '#platform/time.ts'
import { LinkButton } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Field } from '#web/components/field.tsx'
import { Filters } from '#web/components/filters.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Tag } from '#web/components/tag.tsx'
import { OfficePage } from '#web/layout.tsx'
import { effectTag, onlineLabels } from '../procedure-words.ts'
import type { ProcedureField } from '../procedures.sql.ts'
import type { CatalogueVersion } from '../versions.sql.ts'

type Query = Readonly<Record<string, string>>
export type ProcedureListProps = {
  surroundings: Surroundings
  rows: readonly CatalogueVersion[]
  total: number
  fields: readonly ProcedureField[]
  query: Query
  today: Day
}

export const ProcedureListPage = ({ surroundings, ...list }: ProcedureListProps) => (
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

type FilterProps = Pick<ProcedureListProps, 'query' | 'fields'>

const ProcedureFilters = ({ query, fields }: FilterProps) => {
  const active = Object.keys(query).length
  return (
    <Filters action="/thu-tuc" active={active} clearHref={active > 0 ? '/thu-tuc' : undefined}>
      <Field name="q" label="Mã hoặc tên thủ tục" type="search" value={query.q} />
      <Field
        name="linh-vuc"
        label="Lĩnh vực"
        type="select"
        blank="Tất cả"
        options={fields.map(({ code, name }) => ({ value: code, label: name }))}
        value={query['linh-vuc']}
      />
      <Field
        name="muc"
        label="Mức trực tuyến"
        type="select"
        blank="Tất cả"
        options={Object.entries(onlineLabels).map(([value, label]) => ({ value, label }))}
        value={query.muc}
      />
    </Filters>
  )
}

const columnsOf = (today: Day): Column<CatalogueVersion>[] => [
  {
    key: 'code',
    label: 'Mã',
    rowHeader: true,
    whole: true,
    cell: ({ code }) => <Link href={`/thu-tuc/${encodeURIComponent(code)}`}>{code}</Link>,
  },
  {
    key: 'name',
    label: 'Tên thủ tục',
    cut: true,
    cell: ({ name }) => shortened(name, 110),
    title: ({ name }) => name,
  },
  {
    key: 'field',
    label: 'Lĩnh vực',
    whole: true,
    cell: ({ fieldName }) => shortened(fieldName, 28),
    title: ({ fieldName }) => fieldName,
  },
  { key: 'term', label: 'Thời hạn', whole: true, cell: ({ term }) => describeTerm(term) },
  {
    key: 'online',
    label: 'Trực tuyến',
    whole: true,
    cell: ({ onlineLevel }) => onlineLabels[onlineLevel],
  },
  {
    key: 'effect',
    label: 'Hiệu lực',
    cell: (version) => {
      const { tone, words } = effectTag(version, today)
      return <Tag tone={tone}>{words}</Tag>
    },
  },
]

/** A row is one line at the desk and a few on a phone; the whole text is shown on hover. */
const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
