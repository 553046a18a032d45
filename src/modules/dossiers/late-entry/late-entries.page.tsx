import type { Surroundings } from '#modules/registers'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section, Stack } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import { DecidedEntries } from './decided-entries.page.tsx'
import type { LateEntry } from './late-entry.ts'
import { WaitingEntry, type WaitingProps } from './waiting-entry.page.tsx'

export type LateEntriesProps = {
  surroundings: Surroundings
  waiting: readonly LateEntry[]
  decided: readonly LateEntry[]
  limit: number
} & Pick<WaitingProps, 'mayDecide' | 'refused'>

/** What waits for a leader with its evidence, and what was decided. */
export const LateEntriesPage = ({ surroundings, limit, ...lists }: LateEntriesProps) => (
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
    />
    <Faults refused={lists.refused} />
    <Section title={`Chờ duyệt (${lists.waiting.length})`} id="cho-duyet">
      <Stack>
        {lists.waiting.length === 0 ? <p>Không có đề nghị nào đang chờ.</p> : null}
        {lists.waiting.map((entry) => (
          <WaitingEntry key={entry.id} entry={entry} {...lists} />
        ))}
      </Stack>
    </Section>
    <DecidedEntries decided={lists.decided} />
  </OfficePage>
)

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
