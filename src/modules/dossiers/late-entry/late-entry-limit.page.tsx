import type { Surroundings } from '#modules/registers'
import { formatDay, formatInstant } from '#platform/time.ts'
import { Button } from '#web/components/button.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { LateEntryLimit } from './late-entry.sql.ts'

type Props = {
  surroundings: Surroundings
  /** What holds today. */
  limit: number
  limits: readonly LateEntryLimit[]
  typed: Readonly<Record<string, string>>
  faults: Readonly<Record<string, string>>
}

/** How late an act may be told with proof alone: what holds, what held, and the form to change it. */
export const LateEntryLimitPage = ({ surroundings, limit, limits, typed, faults }: Props) => (
  <OfficePage
    {...surroundings}
    title="Thời hạn ghi nhận muộn"
    breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: 'Thời hạn ghi nhận muộn' }]}
  >
    <PageTitle
      title="Thời hạn ghi nhận muộn"
      lead={`Đang áp dụng: ghi muộn quá ${limit} ngày làm việc thì phải được lãnh đạo duyệt.`}
    />
    <ErrorSummary errors={Object.entries(faults).map(([name, message]) => ({ name, message }))} />
    <LimitForm {...{ typed, faults }} />
    <Section title="Đã đặt trước đây" id="da-dat">
      <DataTable
        caption="Các lần đặt"
        hideCaption
        rows={limits}
        rowKey={({ recordedAt }) => recordedAt.toISOString()}
        emptyText="Chưa đặt lần nào; chương trình dùng 1 ngày làm việc."
        columns={[
          {
            key: 'from',
            label: 'Từ ngày',
            rowHeader: true,
            cell: ({ effectiveFrom }) => formatDay(effectiveFrom),
          },
          {
            key: 'days',
            label: 'Số ngày làm việc',
            numeric: true,
            cell: ({ workingDays }) => String(workingDays),
          },
          { key: 'reason', label: 'Lý do', cell: ({ reason }) => reason },
          { key: 'told', label: 'Đặt lúc', cell: ({ recordedAt }) => formatInstant(recordedAt) },
        ]}
      />
    </Section>
  </OfficePage>
)

const LimitForm = ({ typed, faults }: Pick<Props, 'typed' | 'faults'>) => (
  <Form action="/quan-tri/ghi-nhan-muon">
    <Field
      type="number"
      name="working-days"
      label="Số ngày làm việc được ghi muộn chỉ cần minh chứng"
      hint="Từ 0 đến 60."
      value={typed['working-days']}
      error={faults['working-days']}
      width="short"
      required
    />
    <Field
      type="date"
      name="effective-from"
      label="Áp dụng từ ngày"
      value={typed['effective-from']}
      error={faults['effective-from']}
      width="medium"
      required
    />
    <Field
      name="reason"
      label="Lý do, văn bản"
      value={typed.reason}
      error={faults.reason}
      required
    />
    <FormActions>
      <Button>Đặt thời hạn</Button>
    </FormActions>
  </Form>
)
