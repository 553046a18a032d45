import type { Surroundings } from '#modules/registers'
import { formatDay, weekdayName } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { Button } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions, FormRow } from '#web/components/form.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { Account } from '../accounts/account.ts'
import type { DutyDay } from './duty.sql.ts'

type Texts = Readonly<Record<string, string>>
type Props = {
  surroundings: Surroundings
  roster: readonly DutyDay[]
  people: readonly Account[]
  /** Whether the reader keeps the roster or only looks. */
  mayKeep: boolean
  typed: Texts
  faults: Texts
  saved: boolean
}

/** Who is on duty in the days to come. */
export const DutyPage = ({ surroundings, ...props }: Props) => (
  <OfficePage
    {...surroundings}
    title="Lịch trực"
    breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: 'Lịch trực' }]}
  >
    <ErrorSummary
      errors={Object.entries(props.faults).map(([name, message]) => ({ name, message }))}
    />
    {props.saved ? <Alert tone="success" title="Đã lưu lịch trực" announce /> : null}
    <PageTitle title="Lịch trực" lead="Lãnh đạo và công chức trực, từ hôm qua đến 60 ngày tới." />
    <DataTable
      caption="Lịch trực"
      hideCaption
      columns={columns(props.mayKeep)}
      rows={props.roster}
      rowKey={({ id }) => id}
      emptyText="Chưa xếp lịch trực cho những ngày này."
    />
    {props.mayKeep ? (
      <Section id="xep" title="Xếp một ngày">
        <DutyForm {...props} />
      </Section>
    ) : null}
  </OfficePage>
)

const DutyForm = ({ people, typed, faults }: Omit<Props, 'surroundings'>) => {
  const options = people.map(({ id, name }) => ({ value: id, label: name }))
  const choice = { type: 'select', blank: 'Không xếp', options } as const
  return (
    <Form action="/quan-tri/lich-truc">
      <Field
        name="day"
        label="Ngày"
        type="date"
        width="short"
        value={typed.day}
        error={faults.day}
        required
      />
      <FormRow>
        <Field
          {...choice}
          name="leaderId"
          label="Lãnh đạo trực"
          value={typed.leaderId}
          error={faults.leaderId}
        />
        <Field
          {...choice}
          name="clerkId"
          label="Công chức trực"
          value={typed.clerkId}
          error={faults.clerkId}
        />
      </FormRow>
      <Field name="note" label="Ghi chú" value={typed.note} error={faults.note} />
      <FormActions>
        <Button>Lưu ngày trực</Button>
      </FormActions>
    </Form>
  )
}

const columns = (mayKeep: boolean): Column<DutyDay>[] => [
  {
    key: 'day',
    label: 'Ngày',
    rowHeader: true,
    whole: true,
    cell: ({ day }) => `${weekdayName(day)}, ${formatDay(day)}`,
  },
  { key: 'leader', label: 'Lãnh đạo', cell: ({ leaderName }) => leaderName ?? '' },
  { key: 'clerk', label: 'Công chức', cell: ({ clerkName }) => clerkName ?? '' },
  { key: 'note', label: 'Ghi chú', cut: true, title: ({ note }) => note, cell: ({ note }) => note },
  ...(mayKeep ? [change] : []),
]

const change: Column<DutyDay> = {
  key: 'change',
  label: 'Sửa',
  cell: ({ day }) => <Link href={`/quan-tri/lich-truc?ngay=${day}#xep`}>Sửa</Link>,
}
