import type { Surroundings } from '#modules/registers'
import { formatCount, formatMoney } from '#platform/numbers.ts'
import { formatInstant } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { LinkButton } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import { stateLabels } from '../dossier-states.ts'
import { formAddress } from '../receive-page/addresses.ts'
import { startsHere } from '../receive-page/desk-field.page.tsx'
import type { BatchDossier } from './batch.sql.ts'

type Props = { surroundings: Surroundings; dossiers: readonly BatchDossier[]; script: string }

/** What one press made: a code for each row, what was paid, where it stands. */
export const ReceivedBatchPage = ({ surroundings, dossiers, script }: Props) => {
  const total = dossiers.reduce((sum, { fee }) => sum + fee, 0)
  return (
    <OfficePage
      {...surroundings}
      title="Đã tiếp nhận hàng loạt"
      scripts={[script]}
      breadcrumbs={[{ label: 'Tiếp nhận', href: '/tiep-nhan' }, { label: 'Hàng loạt' }]}
    >
      <PageTitle
        title={`Đã tiếp nhận ${formatCount(dossiers.length)} hồ sơ`}
        lead={dossiers[0]?.procedureName}
      />
      {dossiers.some(({ isAsked }) => isAsked) ? <AskedAcceptances /> : null}
      <div data-received>
        <DataTable
          caption="Hồ sơ vừa tiếp nhận"
          hideCaption
          columns={columns}
          rows={dossiers}
          rowKey={({ code }) => code}
          totals={{ place: '', code: 'Cộng', fee: formatMoney(total) }}
          emptyText="Không có hồ sơ nào."
        />
      </div>
      <div class="received__next">
        <a class="ds-button" href="/tiep-nhan/hang-loat" data-variant="primary" {...startsHere()}>
          Lượt tiếp theo
        </a>
        <LinkButton href="/tiep-nhan" variant="secondary">
          Tiếp nhận từng hồ sơ
        </LinkButton>
      </div>
    </OfficePage>
  )
}

const AskedAcceptances = () => (
  <Alert tone="info" title="Đã gửi lãnh đạo duyệt thời điểm tiếp nhận">
    <p>Khi được duyệt, hạn trả và giấy hẹn tính từ lúc tiếp nhận thật.</p>
  </Alert>
)

const columns: readonly Column<BatchDossier>[] = [
  { key: 'place', label: 'Dòng', numeric: true, cell: ({ place }) => place },
  {
    key: 'code',
    label: 'Mã hồ sơ',
    rowHeader: true,
    whole: true,
    cell: ({ code }) => <Link href={`/ho-so/${code}`}>{code}</Link>,
  },
  { key: 'name', label: 'Người yêu cầu', cell: ({ applicant }) => applicant.name },
  {
    key: 'fee',
    label: 'Phí',
    numeric: true,
    cell: ({ fee, isPaid }) => `${formatMoney(fee)}${fee > 0 && !isPaid ? ', chưa thu' : ''}`,
  },
  {
    key: 'due',
    label: 'Hẹn trả',
    whole: true,
    cell: ({ dueAt }) => (dueAt ? formatInstant(dueAt) : 'Đang dừng tính'),
  },
  { key: 'state', label: 'Tình trạng', cell: ({ state }) => stateLabels[state] },
  {
    key: 'slip',
    label: 'Giấy hẹn',
    cell: ({ code }) => <Link href={formAddress(code, 'm01')}>In</Link>,
  },
]
