import type { Surroundings } from '#modules/registers'
import { formatCount, formatRate, rateOf } from '#platform/numbers.ts'
import { dayOf, formatDay } from '#platform/time.ts'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { FigureTile, FigureTiles } from '#web/components/figure-tile.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import { offeredPeriods } from './leader-period.rules.ts'
import { type TargetChange, TargetList } from './targets.page.tsx'
import type { LeaderView } from './view-leader.ts'

type Props = {
  surroundings: Surroundings
  view: LeaderView
  now: Date
  maySetTargets: boolean
  change?: TargetChange | undefined
}

/** The page of whoever leads today: what came and went, what will be late, what waits for him. */
export const LeaderPage = ({ surroundings, view, now, maySetTargets, change }: Props) => (
  <OfficePage
    {...surroundings}
    title="Lãnh đạo trực"
    breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: 'Lãnh đạo trực' }]}
  >
    <PageTitle
      title="Lãnh đạo trực"
      lead={`Số liệu theo thời điểm ghi nhận, đến lúc mở trang này, ngày ${formatDay(dayOf(now))}. Mỗi con số mở danh sách của nó.`}
    />
    <Today {...view} />
    <ThisWeek {...view} />
    <Section id="chi-tieu" title="Chỉ tiêu của kỳ: còn được phép bao nhiêu">
      <Periods view={view} now={now} />
      <TargetList view={view} maySetTargets={maySetTargets} change={change} />
    </Section>
  </OfficePage>
)

const Today = ({ counts, lateEntries, satisfaction, period }: LeaderView) => (
  <FigureTiles>
    <FigureTile
      value={formatCount(counts.get('nhan-hom-nay') ?? 0)}
      label="Tiếp nhận hôm nay"
      base="Sổ hồ sơ, ghi nhận tiếp nhận từ 0 giờ"
      href="/viec-cua-toi?ds=nhan-hom-nay"
    />
    <FigureTile
      value={formatCount(counts.get('xong-hom-nay') ?? 0)}
      label="Giải quyết hôm nay"
      base="Sổ hồ sơ, ghi nhận kết thúc giải quyết từ 0 giờ"
      href="/viec-cua-toi?ds=xong-hom-nay"
    />
    <FigureTile
      value={formatCount(counts.get('cho-ky') ?? 0)}
      label="Chờ tôi ký"
      base="Hồ sơ ở bước trình ký thuộc lĩnh vực của tôi"
      href="/viec-cua-toi?ds=cho-ky"
    />
    <FigureTile
      value={formatCount(lateEntries)}
      label="Đề nghị ghi nhận muộn"
      base="Chờ lãnh đạo duyệt"
      href="/ho-so/ghi-nhan-muon"
    />
    <FigureTile
      value={satisfiedRate(satisfaction)}
      label="Hài lòng và rất hài lòng"
      base={`${formatCount(satisfaction.satisfied)} trên ${formatCount(satisfaction.responses)} phiếu của kỳ, Sổ phiếu khảo sát`}
      href={`/khao-sat?${new URLSearchParams({ tu: period.from, den: period.to })}`}
    />
  </FigureTiles>
)

const satisfiedRate = ({ satisfied, responses }: LeaderView['satisfaction']): string => {
  const rate = rateOf(satisfied, responses)
  return rate === undefined ? '–' : formatRate(rate)
}

const ThisWeek = ({ thisWeek, counts }: LeaderView) => (
  <Section
    id="tuan-nay"
    title={`Đến hạn đến hết tuần này mà chưa xong: ${formatCount(counts.get('tuan-nay') ?? 0)}`}
  >
    <DataTable
      caption="Hồ sơ đến hạn trong tuần theo công chức"
      hideCaption
      columns={officerColumns}
      rows={thisWeek}
      rowKey={({ officer }) => officer}
      rowTone={({ overdue }) => (overdue > 0 ? 'late' : undefined)}
      emptyText="Không còn hồ sơ nào đến hạn trong tuần."
    />
  </Section>
)

const officerColumns: readonly Column<LeaderView['thisWeek'][number]>[] = [
  { key: 'officer', label: 'Công chức', rowHeader: true, cell: ({ officer }) => officer },
  {
    key: 'dossiers',
    label: 'Đến hạn, chưa xong',
    numeric: true,
    cell: ({ officer, dossiers }) => <Link href={listOf(officer)}>{formatCount(dossiers)}</Link>,
  },
  {
    key: 'overdue',
    label: 'Trong đó đã quá giờ hẹn',
    numeric: true,
    cell: ({ officer, overdue }) => <Link href={listOf(officer)}>{formatCount(overdue)}</Link>,
  },
]

const listOf = (officer: string): string =>
  `/viec-cua-toi?${new URLSearchParams({ ds: 'tuan-nay', 'cong-chuc': officer })}`

const Periods = ({ view: { period }, now }: Pick<Props, 'view' | 'now'>) => (
  <p class="leader-periods">
    Kỳ từ {formatDay(period.from)} đến {formatDay(period.to)}. Xem:{' '}
    {offeredPeriods(dayOf(now)).map((offered) => (
      <span key={offered.label}>
        <Link
          href={`/lanh-dao?${new URLSearchParams({ tu: offered.period.from, den: offered.period.to })}#chi-tieu`}
        >
          {offered.label}
        </Link>{' '}
      </span>
    ))}
  </p>
)
