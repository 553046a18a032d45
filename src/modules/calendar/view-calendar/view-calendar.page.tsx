import type { Surroundings } from '#modules/registers'
import { Alert } from '#web/components/alert.tsx'
import { LinkButton } from '#web/components/button.tsx'
import { DefinitionRows } from '#web/components/definition-rows.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section, TwoColumns } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { OfficeInterval, WorkCalendar } from '../calendar.ts'
import { type Calculated, DueCalculator } from './due-calculator.page.tsx'
import { YearDays } from './year-days.page.tsx'

type Props = {
  surroundings: Surroundings
  year: number
  /** In force in that year; none when the unit adopted none. */
  calendar: WorkCalendar | undefined
  calculated: Calculated
}

export const CalendarPage = ({ surroundings, year, calendar, calculated }: Props) => (
  <OfficePage
    {...surroundings}
    title={`Lịch làm việc năm ${year}`}
    breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: 'Lịch làm việc' }]}
  >
    <PageTitle
      title={`Lịch làm việc năm ${year}`}
      lead={calendar?.name}
      actions={
        <>
          <LinkButton href={`/lich-lam-viec?nam=${year - 1}`} variant="secondary">
            ← Năm {year - 1}
          </LinkButton>
          <LinkButton href={`/lich-lam-viec?nam=${year + 1}`} variant="secondary">
            Năm {year + 1} →
          </LinkButton>
        </>
      }
    />
    <TwoColumns
      main={<DueCalculator {...calculated} year={year} />}
      side={calendar ? <Hours calendar={calendar} /> : null}
    />
    {calendar ? <YearDays year={year} calendar={calendar} /> : <NoCalendar year={year} />}
  </OfficePage>
)

const NoCalendar = ({ year }: { year: number }) => (
  <Alert tone="info" title={`Đơn vị chưa có lịch làm việc cho năm ${year}`} />
)

const Hours = ({ calendar }: { calendar: WorkCalendar }) => (
  <Section title="Giờ làm việc" id="gio-lam-viec">
    <DefinitionRows
      rows={calendar.officeHours.map((hours, place) => ({
        term: WEEKDAYS[place] ?? '',
        value: hoursText(hours),
      }))}
    />
  </Section>
)

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật']

const hoursText = (hours: readonly OfficeInterval[]): string =>
  hours.map(({ from, to }) => `${from}–${to}`).join(', ') || 'Nghỉ'
