import type { Surroundings } from '#modules/registers'
import { type Day, formatDay } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { Button } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section } from '#web/components/section.tsx'
import { Tag } from '#web/components/tag.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { Account } from '../accounts/account.ts'
import type { Absence } from './absence.ts'
import { NewAbsenceForm } from './new-absence.page.tsx'

type Texts = Readonly<Record<string, string>>
type Props = {
  surroundings: Surroundings
  absences: readonly Absence[]
  people: readonly Account[]
  /** Whoever enters only his own absence has no choice of the absent. */
  only: Account | undefined
  today: Day
  typed: Texts
  faults: Texts
  done?: string | undefined
}

/** Who stands in for whom, on which days. */
export const AbsencesPage = ({ surroundings, ...props }: Props) => (
  <OfficePage
    {...surroundings}
    title="Ủy quyền khi vắng mặt"
    breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: 'Ủy quyền khi vắng mặt' }]}
  >
    <ErrorSummary
      errors={Object.entries(props.faults).map(([name, message]) => ({ name, message }))}
    />
    {props.done ? <Alert tone="success" title={props.done} announce /> : null}
    <PageTitle
      title="Ủy quyền khi vắng mặt"
      lead="Trong những ngày này người làm thay có các vai trò của người vắng; nhật ký ghi “… thay …”."
    />
    <Section id="khai" title="Khai vắng mặt">
      <NewAbsenceForm {...props} />
    </Section>
    <Section id="danh-sach" title="Đã khai">
      <DataTable
        caption="Đã khai"
        hideCaption
        columns={columns(props.today)}
        rows={props.absences}
        rowKey={({ id }) => id}
        emptyText="Chưa có lần vắng mặt nào."
      />
    </Section>
  </OfficePage>
)

const columns = (today: Day): Column<Absence>[] => [
  { key: 'absent', label: 'Người vắng', rowHeader: true, cell: ({ absentName }) => absentName },
  { key: 'stand-in', label: 'Người làm thay', cell: ({ standInName }) => standInName },
  { key: 'from', label: 'Từ', whole: true, cell: ({ fromDay }) => formatDay(fromDay) },
  { key: 'until', label: 'Đến hết', whole: true, cell: ({ untilDay }) => formatDay(untilDay) },
  {
    key: 'reason',
    label: 'Lý do',
    cut: true,
    title: ({ reason }) => reason,
    cell: ({ reason }) => reason,
  },
  {
    key: 'state',
    label: 'Trạng thái',
    whole: true,
    cell: (absence) => <State {...absence} today={today} />,
  },
  {
    key: 'end',
    label: 'Hủy',
    cell: ({ id, untilDay }) =>
      untilDay < today ? null : (
        <form class="row-act" method="post" action={`/quan-tri/uy-quyen/${id}/huy`}>
          <Button variant="tertiary" danger>
            Hủy
          </Button>
        </form>
      ),
  },
]

const State = ({ fromDay, untilDay, today }: Absence & { today: Day }) => {
  if (untilDay < today) return <Tag>Đã qua</Tag>
  return fromDay > today ? <Tag tone="soon">Sắp tới</Tag> : <Tag tone="doing">Đang thay</Tag>
}
