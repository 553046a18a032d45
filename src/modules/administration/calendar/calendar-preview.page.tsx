import type { ChangedDue } from '#modules/dossiers'
import type { Surroundings } from '#modules/registers'
import { formatCount } from '#platform/numbers.ts'
import { formatInstant } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { Button, LinkButton } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { CalendarPreview } from './change-unit-calendar.ts'
import { TakenAgain } from './taken-again.page.tsx'

type Props = {
  surroundings: Surroundings
  preview: CalendarPreview
  typed: Readonly<Record<string, string>>
  /** What is wrong with the day from which an older version is to count again. */
  fault?: string | undefined
}

/** Which open dossiers the change would move, before anything is written. */
export const CalendarPreviewPage = ({ surroundings, preview, typed, fault }: Props) => (
  <OfficePage {...surroundings} title="Xem trước lịch mới" breadcrumbs={crumbs}>
    <ErrorSummary errors={fault ? [{ name: 'tu-ngay', message: fault }] : []} />
    <PageTitle title={summaryOf(preview.changed.length)} lead={`${preview.reason}.`} />
    <Alert tone="info" title="Chưa ghi gì">
      Hạn đã hẹn lần đầu vẫn giữ bên cạnh hạn mới. Việc đổi hạn được ghi vào nhật ký của từng hồ sơ.
    </Alert>
    {preview.again ? <TakenAgain {...{ ...preview.again, typed, fault }} /> : null}
    <DataTable
      caption="Hồ sơ đổi hạn trả"
      hideCaption
      columns={columns}
      rows={preview.changed}
      rowKey={({ dossier }) => dossier.id}
      emptyText="Không hồ sơ nào đang giải quyết đổi hạn trả."
    />
    <Form action="/quan-tri/lich">
      {Object.entries(appliedBy(preview, typed)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormActions>
        <Button>Áp dụng lịch mới</Button>
        <LinkButton href="/quan-tri/lich" variant="tertiary">
          Không đổi
        </LinkButton>
      </FormActions>
    </Form>
  </OfficePage>
)

/** The form as it is applied: from the day that was seen, over the version that was seen. */
const appliedBy = ({ inForce, again }: CalendarPreview, typed: Props['typed']) => ({
  ...typed,
  ...(again ? { 'tu-ngay': again.from } : {}),
  ban: inForce.id,
})

const crumbs = [
  { label: 'Tổng quan', href: '/' },
  { label: 'Quản trị', href: '/quan-tri' },
  { label: 'Lịch làm việc', href: '/quan-tri/lich' },
  { label: 'Xem trước' },
]

const summaryOf = (count: number): string =>
  count === 0 ? 'Không hồ sơ nào đổi hạn' : `${formatCount(count)} hồ sơ sẽ đổi hạn trả`

const columns: readonly Column<ChangedDue>[] = [
  {
    ...{ key: 'code', label: 'Mã hồ sơ', rowHeader: true, whole: true },
    cell: ({ dossier }) => <Link href={`/ho-so/${dossier.code}`}>{dossier.code}</Link>,
  },
  {
    ...{ key: 'procedure', label: 'Thủ tục', cut: true },
    cell: ({ dossier }) => dossier.procedureName,
    title: ({ dossier }) => dossier.procedureName,
  },
  { key: 'applicant', label: 'Người nộp', cell: ({ dossier }) => dossier.applicant.name },
  {
    ...{ key: 'before', label: 'Hạn đang hẹn' },
    cell: ({ dossier }) => (dossier.dueAt ? formatInstant(dossier.dueAt) : ''),
  },
  { key: 'after', label: 'Hạn mới', cell: ({ newDueAt }) => formatInstant(newDueAt) },
]
