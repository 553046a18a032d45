import type { Surroundings } from '#modules/registers'
import { formatDay, formatInstant } from '#platform/time.ts'
import { capitalised } from '#platform/wording.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions, FormRow } from '#web/components/form.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { IssuedReport } from '../issued-reports.sql.ts'
import { type Period, windowNotice } from '../period.rules.ts'
import { issuedAddress, reportAddress } from './addresses.ts'
import { clockWords, shortHash } from './show-figure.ts'
import { TableSection } from './table-section.page.tsx'

type Props = {
  surroundings: Surroundings
  issued: readonly IssuedReport[]
  offered: readonly Period[]
  typed: Readonly<Record<string, string>>
  faults: Readonly<Record<string, string>>
}

/** Choose the period of a report; periods that the books hold are offered. */
export const ReportsPage = ({ surroundings, issued, offered, typed, faults }: Props) => (
  <OfficePage
    {...surroundings}
    title="Báo cáo"
    breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: 'Báo cáo' }]}
  >
    <PageTitle
      title="Báo cáo cải cách hành chính"
      lead="Chọn kỳ số liệu; báo cáo được lập từ sổ, mỗi con số mở ra danh sách của nó."
    />
    <ErrorSummary
      title="Chưa lập được báo cáo"
      errors={Object.entries(faults).map(([name, message]) => ({ name, message }))}
    />
    <TableSection
      title="Kỳ có số liệu"
      id="ky-co-so-lieu"
      columns={periodColumns}
      rows={offered}
      rowKey={({ from, to }) => from + to}
      emptyText="Sổ chưa có hồ sơ nào. Vẫn lập được báo cáo của kỳ khác ở dưới."
    />
    <Section title="Kỳ khác" id="ky-khac">
      <OtherPeriod {...{ typed, faults }} />
    </Section>
    <TableSection
      title="Báo cáo đã chốt"
      id="da-chot"
      columns={issuedColumns}
      rows={issued}
      rowKey={({ id }) => id}
      emptyText="Chưa chốt báo cáo nào."
    />
  </OfficePage>
)

const OtherPeriod = ({ typed, faults }: Pick<Props, 'typed' | 'faults'>) => (
  <Form action="/bao-cao/cchc" method="get">
    <FormRow>
      <Field name="tu" label="Từ ngày" type="date" value={typed.tu} error={faults.tu} />
      <Field name="den" label="Đến ngày" type="date" value={typed.den} error={faults.den} />
    </FormRow>
    <FormRow>
      <Field
        name="dong-ho"
        label="Tính theo"
        hint="Ghi nhận: lúc bấm trên máy. Thực hiện: lúc việc xong, có minh chứng."
        type="select"
        value={typed['dong-ho'] ?? 'recorded'}
        error={faults['dong-ho']}
        options={[
          { value: 'recorded', label: 'Thời điểm ghi nhận' },
          { value: 'occurred', label: 'Thời điểm thực hiện' },
        ]}
      />
      <Field
        name="biet-den"
        label="Như sổ đã biết lúc"
        hint="Để trống là đến nay. Ví dụ: 08:00 07/6/2024"
        value={typed['biet-den']}
        error={faults['biet-den']}
      />
    </FormRow>
    <FormActions>
      <Button>Lập báo cáo</Button>
    </FormActions>
  </Form>
)

const periodColumns = [
  {
    key: 'label',
    label: 'Kỳ',
    rowHeader: true,
    cell: ({ from, to, label }: Period) => (
      <Link href={reportAddress({ from, to })}>{capitalised(label)}</Link>
    ),
  },
  { key: 'from', label: 'Từ ngày', cell: ({ from }: Period) => formatDay(from) },
  { key: 'to', label: 'Đến ngày', cell: ({ to }: Period) => formatDay(to) },
  {
    key: 'window',
    label: 'Mốc số liệu',
    cell: (period: Period) =>
      period.kind === 'other' || windowNotice(period)
        ? 'Toàn bộ hồ sơ trong sổ'
        : 'Kỳ chung của Bộ Nội vụ',
  },
]

const issuedColumns = [
  {
    key: 'period',
    label: 'Kỳ',
    rowHeader: true,
    cell: ({ id, from, to }: IssuedReport) => (
      <Link href={issuedAddress(id)}>{`${formatDay(from)} – ${formatDay(to)}`}</Link>
    ),
  },
  {
    key: 'recordedAt',
    label: 'Chốt lúc',
    cell: ({ recordedAt }: IssuedReport) => formatInstant(recordedAt),
  },
  {
    key: 'knownAt',
    label: 'Số liệu đến',
    cell: ({ knownAt }: IssuedReport) => formatInstant(knownAt),
  },
  { key: 'clock', label: 'Tính theo', cell: ({ clock }: IssuedReport) => clockWords(clock) },
  {
    key: 'hash',
    label: 'Mã kiểm',
    cell: ({ hash }: IssuedReport) => <code>{shortHash(hash)}</code>,
  },
]
