import type { Surroundings } from '#modules/registers'
import { formatInstant } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { LinkButton } from '#web/components/button.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { ListPage } from '../list-place.rules.ts'
import { shortStateLabel } from '../state-words.ts'
import { waitingAddress } from './addresses.ts'
import type { ReceivedDossier } from './received.sql.ts'

type ListProps = { surroundings: Surroundings; listed: ListPage<ReceivedDossier> }

/** What waits for its completion, and what was not taken. */
export const WaitingListPage = ({ surroundings, listed: { rows, next } }: ListProps) => (
  <OfficePage
    {...surroundings}
    title="Hồ sơ chưa tiếp nhận"
    breadcrumbs={[{ label: 'Tiếp nhận', href: '/tiep-nhan' }, { label: 'Hồ sơ chưa tiếp nhận' }]}
  >
    <PageTitle
      title="Hồ sơ chưa tiếp nhận"
      lead="Đã nộp tại Một cửa, đang chờ bổ sung hoặc đã bị từ chối tiếp nhận; mới nhất đứng trước."
      actions={
        <LinkButton href="/tiep-nhan/chua-nhan.csv" variant="secondary" download>
          Tải về Excel (CSV)
        </LinkButton>
      }
    />
    {rows.length === 0 ? <Alert tone="info">Không có hồ sơ nào chờ bổ sung.</Alert> : null}
    <ul class="reception__held">
      {rows.map(({ code, applicantName, procedureName, submittedAt, state }) => (
        <li key={code}>
          <Link href={waitingAddress(code)}>{code}</Link> · {applicantName} · {procedureName} ·{' '}
          {formatInstant(submittedAt)} · {shortStateLabel(state)}
        </li>
      ))}
    </ul>
    {next ? (
      <Pagination
        summary="Còn nữa."
        nextHref={`/tiep-nhan/chua-nhan?${new URLSearchParams({ sau: next })}`}
      />
    ) : null}
  </OfficePage>
)
