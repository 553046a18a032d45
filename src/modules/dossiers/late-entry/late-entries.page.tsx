import type { Surroundings } from '#modules/registers'
import { formatCount } from '#platform/numbers.ts'
import { LinkButton } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { Section, Stack } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { ListPage } from '../list-place.rules.ts'
import { DecidedEntries } from './decided-entries.page.tsx'
import type { LateEntry } from './late-entry.ts'
import { type LateEntryPlaces, lateEntriesAddress } from './late-entry-addresses.ts'
import { WaitingEntry, type WaitingProps } from './waiting-entry.page.tsx'

export type LateEntriesProps = {
  surroundings: Surroundings
  waiting: ListPage<LateEntry>
  decided: ListPage<LateEntry>
  /** All that wait, on every page together. */
  count: number
  limit: number
} & Omit<WaitingProps, 'entry'>

/** What waits for a leader with its evidence, and what was decided. */
export const LateEntriesPage = ({
  surroundings,
  limit,
  waiting,
  decided,
  count,
  ...deciding
}: LateEntriesProps) => (
  <OfficePage
    {...surroundings}
    title="Ghi nhận muộn"
    breadcrumbs={[
      { label: 'Tổng quan', href: '/' },
      { label: 'Hồ sơ', href: '/ho-so' },
      { label: 'Ghi nhận muộn' },
    ]}
  >
    <PageTitle
      title="Ghi nhận muộn"
      lead={`Việc ghi vào sổ sau hơn ${limit} ngày làm việc chỉ được ghi khi lãnh đạo duyệt.`}
      actions={
        <LinkButton href="/ho-so/ghi-nhan-muon.csv" variant="secondary" download>
          Tải về Excel (CSV)
        </LinkButton>
      }
    />
    <Faults refused={deciding.refused} />
    <Section title={`Chờ duyệt (${formatCount(count)})`} id="cho-duyet">
      <Stack>
        {waiting.rows.length === 0 ? <NoneHere count={count} xong={deciding.places.xong} /> : null}
        {waiting.rows.map((entry) => (
          <WaitingEntry key={entry.id} entry={entry} {...deciding} />
        ))}
        <Further next={waiting.next} places={deciding.places} list="cho" />
      </Stack>
    </Section>
    <DecidedEntries decided={decided.rows} />
    <Further next={decided.next} places={deciding.places} list="xong" />
  </OfficePage>
)

/** Nothing waits, or all of this page was decided meanwhile. */
const NoneHere = ({ count, xong }: { count: number; xong: string | undefined }) =>
  count === 0 ? (
    <p>Không có đề nghị nào đang chờ.</p>
  ) : (
    <p>
      Trang này không còn đề nghị nào.{' '}
      <Link href={lateEntriesAddress({ ...(xong && { xong }) })}>Về đầu danh sách chờ duyệt</Link>
    </p>
  )

type FurtherProps = {
  next: string | undefined
  places: LateEntryPlaces
  list: keyof LateEntryPlaces
}

const Further = ({ next, places, list }: FurtherProps) =>
  next ? (
    <Pagination
      summary="Còn nữa."
      label={list === 'cho' ? 'Chuyển trang chờ duyệt' : 'Chuyển trang đã quyết định'}
      nextHref={lateEntriesAddress({ ...places, [list]: next })}
    />
  ) : null

const Faults = ({ refused }: Pick<LateEntriesProps, 'refused'>) =>
  refused ? (
    <ErrorSummary
      title="Chưa ghi quyết định"
      errors={[
        {
          message: refused.message,
          ...(refused.atReason ? { id: `o-${refused.id}-reason` } : {}),
        },
      ]}
    />
  ) : null
