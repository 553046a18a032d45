import type { FormEra, FormText } from '#modules/dossiers'
import type { Surroundings } from '#modules/registers'
import { LinkButton } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import { isUnsure } from './certainty-words.ts'
import { formNumber, groupTitle, isOfGroup, type TextGroup, textGroups } from './text-groups.ts'

type Row = { group: TextGroup; texts: readonly FormText[] }
type Props = { surroundings: Surroundings; texts: readonly FormText[]; era: FormEra }

/** The printed forms, and how many of their words are still to be compared with the circulars. */
export const TextListPage = ({ surroundings, texts, era }: Props) => (
  <OfficePage {...surroundings} title={TITLE} breadcrumbs={crumbs}>
    <PageTitle
      title={TITLE}
      lead="Chữ in sẵn trên giấy tờ của Bộ phận Một cửa. Nội dung mới có từ ngày áp dụng; giấy của việc làm trước đó in lại vẫn giữ chữ cũ."
      actions={
        <LinkButton href="/quan-tri/bieu-mau.csv" variant="secondary" download>
          Tải về Excel (CSV)
        </LinkButton>
      }
    />
    <DataTable
      caption={TITLE}
      hideCaption
      columns={columnsIn(era)}
      rows={textGroups.map((group) => ({
        group,
        texts: texts.filter(({ key }) => isOfGroup(group, key)),
      }))}
      rowKey={({ group }) => group.slug}
      emptyText="Chưa có biểu mẫu nào."
    />
  </OfficePage>
)

export const TITLE = 'Nội dung biểu mẫu'
const crumbs = [
  { label: 'Tổng quan', href: '/' },
  { label: 'Quản trị', href: '/quan-tri' },
  { label: TITLE },
]

const columnsIn = (era: FormEra): readonly Column<Row>[] => [
  {
    ...{ key: 'name', label: 'Biểu mẫu', rowHeader: true },
    cell: ({ group }) => (
      <Link href={`/quan-tri/bieu-mau/${group.slug}`}>{groupTitle(group, era)}</Link>
    ),
  },
  { key: '2018', label: 'TT 01/2018', cell: ({ group }) => formNumber(group, '2018') || '–' },
  { key: '2025', label: 'TT 03/2025', cell: ({ group }) => formNumber(group, '2025') || '–' },
  { key: 'texts', label: 'Số nội dung', numeric: true, cell: ({ texts }) => texts.length },
  {
    ...{ key: 'unsure', label: 'Chưa đối chiếu', numeric: true },
    cell: ({ texts }) => texts.filter(({ now }) => isUnsure(now)).length,
  },
  {
    ...{ key: 'own', label: 'Số lần đơn vị đổi', numeric: true },
    cell: ({ texts }) => texts.reduce((sum, { ownFrom, all }) => sum + all.length - ownFrom, 0),
  },
]
