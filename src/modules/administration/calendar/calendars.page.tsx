import {
  type CalendarChangeFaults,
  type CalendarDay,
  type CalendarVersion,
  dayKindLabels,
} from '#modules/calendar'
import type { Surroundings } from '#modules/registers'
import { dayOf, formatDay, formatInstant, weekdayName } from '#platform/time.ts'
import { capitalised } from '#platform/wording.ts'
import { Alert } from '#web/components/alert.tsx'
import { Button } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import { AddDayForm } from './calendar-change.page.tsx'

type Props = {
  surroundings: Surroundings
  inForce: CalendarVersion
  versions: readonly CalendarVersion[]
  typed: Readonly<Record<string, string>>
  faults: CalendarChangeFaults
  /** How many dossiers the change just made has moved. */
  moved: number | undefined
  now: Date
}

/** The days to come that do not follow the week, one more of them, and the versions so far. */
export const CalendarsPage = ({ surroundings, inForce, versions, now, moved, ...form }: Props) => (
  <OfficePage {...surroundings} title="Lịch làm việc" breadcrumbs={crumbs}>
    <PageTitle
      title="Lịch làm việc"
      lead="Ngày nghỉ và ngày làm bù quyết định hạn trả của mọi hồ sơ. Mỗi lần đổi là một bản mới; bản cũ vẫn giữ."
    />
    {moved === undefined ? null : (
      <Alert tone="success" title="Đã áp dụng lịch mới" announce>
        {moved === 0 ? 'Không hồ sơ nào đổi hạn.' : `${moved} hồ sơ đã đổi hạn trả.`}
      </Alert>
    )}
    <AddDayForm {...form} />
    <ComingDays inForce={inForce} now={now} />
    <Versions inForce={inForce} versions={versions} />
  </OfficePage>
)

const crumbs = [
  { label: 'Tổng quan', href: '/' },
  { label: 'Quản trị', href: '/quan-tri' },
  { label: 'Lịch làm việc' },
]

const ComingDays = ({ inForce, now }: Pick<Props, 'inForce' | 'now'>) => (
  <Section title="Ngày sắp tới trong lịch" id="sap-toi">
    <DataTable
      caption="Ngày sắp tới trong lịch"
      hideCaption
      columns={dayColumns}
      rows={inForce.calendar.days.filter(({ day }) => day >= dayOf(now))}
      rowKey={({ day }) => day}
      emptyText="Lịch chưa ghi ngày nghỉ nào sắp tới."
    />
  </Section>
)

const dayColumns: readonly Column<CalendarDay>[] = [
  {
    ...{ key: 'day', label: 'Ngày', rowHeader: true, whole: true },
    cell: ({ day }) => `${weekdayName(day)}, ${formatDay(day)}`,
  },
  { key: 'kind', label: 'Loại', cell: ({ kind }) => capitalised(dayKindLabels[kind]) },
  { key: 'name', label: 'Dịp', cell: ({ name }) => name },
  {
    ...{ key: 'source', label: 'Căn cứ', cut: true },
    cell: ({ source }) => source,
    title: ({ source }) => source,
  },
  {
    ...{ key: 'remove', label: 'Đổi' },
    cell: ({ day }) => (
      <PreviewButton fields={{ viec: 'bo', ngay: day }} words={`Bỏ ngày ${formatDay(day)}`}>
        Bỏ
      </PreviewButton>
    ),
  },
]

const Versions = ({ inForce, versions }: Pick<Props, 'inForce' | 'versions'>) => (
  <Section title="Các bản lịch" id="cac-ban">
    <DataTable
      caption="Các bản lịch"
      hideCaption
      columns={versionColumns(inForce)}
      rows={versions}
      rowKey={({ id }) => id}
      emptyText="Chưa có bản nào."
    />
  </Section>
)

const versionColumns = (inForce: CalendarVersion): readonly Column<CalendarVersion>[] => [
  { key: 'name', label: 'Tên', rowHeader: true, cell: ({ name }) => name },
  { key: 'from', label: 'Áp dụng từ', cell: ({ effectiveFrom }) => formatDay(effectiveFrom) },
  { key: 'recorded', label: 'Ghi lúc', cell: ({ recordedAt }) => formatInstant(recordedAt) },
  { key: 'days', label: 'Số ngày riêng', cell: ({ calendar }) => calendar.days.length },
  {
    ...{ key: 'again', label: 'Đổi' },
    cell: ({ id, name }) =>
      id === inForce.id ? (
        'Đang dùng'
      ) : (
        <PreviewButton fields={{ viec: 'dung-lai', 'ban-cu': id }} words={`Dùng lại ${name}`}>
          Dùng lại
        </PreviewButton>
      ),
  },
]

type Preview = { fields: Readonly<Record<string, string>>; words: string; children: string }

/** A small form of its own, so that it works without script. */
const PreviewButton = ({ fields, words, children }: Preview) => (
  <form method="post" action="/quan-tri/lich/xem-truoc" aria-label={words}>
    {Object.entries(fields).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <Button variant="tertiary">{children}</Button>
  </form>
)
