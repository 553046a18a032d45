import type { Surroundings } from '#modules/registers'
import { formatDay, formatInstant } from '#platform/time.ts'
import { Button } from '#web/components/button.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions, FormRow } from '#web/components/form.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { IssuedReport } from '../issued-reports.sql.ts'
import type { Period } from '../period.rules.ts'
import { reportAddress } from './addresses.ts'

type Props = {
  surroundings: Surroundings
  issued: readonly IssuedReport[]
  offered: readonly Period[]
  typed: Readonly<Record<string, string>>
  faults: Readonly<Record<string, string>>
}

/** Choose the period of a report; periods that the books hold are offered. */
export const ReportsPage = ({ surroundings, issued, offered, typed, faults }: Props) => (
  <OfficePage {...surroundings} title="Báo cáo" breadcrumbs={[{ label: 'Báo cáo' }]}>
    <PageTitle
      title="Báo cáo cải cách hành chính"
      lead="Chọn kỳ số liệu; báo cáo được lập từ sổ, mỗi con số mở ra các bản ghi của nó."
    />
    <ErrorSummary errors={Object.entries(faults).map(([name, message]) => ({ name, message }))} />
    {offered.length > 0 ? (
      <>
        <h2>Kỳ có số liệu</h2>
        <ul>
          {offered.map(({ from, to, label }) => (
            <li key={from + to}>
              <Link
                href={reportAddress({ from, to })}
              >{`${label} (${formatDay(from)} – ${formatDay(to)})`}</Link>
            </li>
          ))}
        </ul>
      </>
    ) : null}
    <h2>Kỳ khác</h2>
    <Form action="/bao-cao/cchc" method="get">
      <FormRow>
        <Field name="tu" label="Từ ngày" type="date" value={typed.tu} error={faults.tu} />
        <Field name="den" label="Đến ngày" type="date" value={typed.den} error={faults.den} />
        <Field
          name="dong-ho"
          label="Tính theo"
          type="select"
          value={typed['dong-ho'] ?? 'recorded'}
          error={faults['dong-ho']}
          options={[
            { value: 'recorded', label: 'Thời điểm ghi nhận' },
            { value: 'occurred', label: 'Thời điểm thực hiện' },
          ]}
        />
      </FormRow>
      <Field
        name="biet-den"
        label="Như sổ đã biết lúc"
        hint="Để trống là đến nay. Ví dụ: 2024-06-07T08:00"
        value={typed['biet-den']}
        error={faults['biet-den']}
      />
      <FormActions>
        <Button>Lập báo cáo</Button>
      </FormActions>
    </Form>
    <h2>Báo cáo đã chốt</h2>
    <DataTable
      caption="Báo cáo đã chốt"
      hideCaption
      columns={issuedColumns}
      rows={issued}
      rowKey={({ id }) => id}
      emptyText="Chưa chốt báo cáo nào."
    />
  </OfficePage>
)

const issuedColumns = [
  {
    key: 'period',
    label: 'Kỳ',
    rowHeader: true,
    cell: (report: IssuedReport) => (
      <Link
        href={`/bao-cao/da-chot/${report.id}`}
      >{`${formatDay(report.from)} – ${formatDay(report.to)}`}</Link>
    ),
  },
  {
    key: 'recordedAt',
    label: 'Chốt lúc',
    cell: (report: IssuedReport) => formatInstant(report.recordedAt),
  },
  {
    key: 'knownAt',
    label: 'Số liệu đến',
    cell: (report: IssuedReport) => formatInstant(report.knownAt),
  },
  {
    key: 'hash',
    label: 'Mã kiểm',
    cell: (report: IssuedReport) => <code>{report.hash.slice(0, 12)}</code>,
  },
]
