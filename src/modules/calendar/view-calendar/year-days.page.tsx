import { formatDay, weekdayName } from '#platform/time.ts'
import { capitalised } from '#platform/wording.ts'
import { Alert } from '#web/components/alert.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Section } from '#web/components/section.tsx'
import { Tag } from '#web/components/tag.tsx'
import type { CalendarDay, WorkCalendar } from '../calendar.ts'
import { dayKindLabels } from '../describe-day.rules.ts'

/** The exceptional days of a year, each with its source and how sure it is. */
export const YearDays = ({ year, calendar }: { year: number; calendar: WorkCalendar }) => (
  <Section title="Ngày nghỉ, ngày làm bù" id="ngay-dac-biet">
    <Doubts year={year} calendar={calendar} />
    <DataTable
      caption={`Ngày nghỉ, ngày làm bù năm ${year}`}
      hideCaption
      columns={columns}
      rows={calendar.days.filter(({ day }) => day.startsWith(`${year}-`))}
      rowKey={({ day }) => day}
      emptyText={`Lịch chưa ghi ngày nghỉ nào của năm ${year}; chỉ trừ ngày nghỉ hằng tuần.`}
    />
  </Section>
)

const Doubts = ({ year, calendar }: { year: number; calendar: WorkCalendar }) => {
  const pending = calendar.pendingNotices.filter(
    ({ from, to }) => from <= `${year}-12-31` && to >= `${year}-01-01`,
  )
  if (pending.length === 0) return null
  return (
    <Alert tone="warning">
      {pending.map(({ from, text }) => (
        <p key={from}>{text}</p>
      ))}
    </Alert>
  )
}

const certainties = {
  verified: { tone: 'done', words: 'Đã đối chiếu văn bản' },
  reported: { tone: 'doing', words: 'Theo báo chí' },
  memory: { tone: 'soon', words: 'Chưa đối chiếu văn bản' },
  computed: { tone: 'soon', words: 'Tự tính, chờ thông báo' },
} as const satisfies Record<CalendarDay['certainty'], { tone: string; words: string }>

const columns: readonly Column<CalendarDay>[] = [
  {
    key: 'day',
    label: 'Ngày',
    rowHeader: true,
    whole: true,
    cell: ({ day }) => `${weekdayName(day)}, ${formatDay(day)}`,
  },
  { key: 'kind', label: 'Loại', cell: (day) => kindText(day) },
  { key: 'name', label: 'Dịp', cell: ({ name }) => name },
  {
    key: 'source',
    label: 'Căn cứ',
    cut: true,
    cell: ({ source }) => source,
    title: ({ source }) => source,
  },
  {
    key: 'certainty',
    label: 'Độ tin cậy',
    cell: ({ certainty }) => {
      const { tone, words } = certainties[certainty]
      return <Tag tone={tone}>{words}</Tag>
    },
  },
]

const kindText = ({ kind, inPlaceOf }: CalendarDay): string => {
  const label = capitalised(dayKindLabels[kind])
  return inPlaceOf ? `${label} cho ${formatDay(inPlaceOf)}` : label
}
