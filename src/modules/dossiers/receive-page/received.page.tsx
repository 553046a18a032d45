import type { Surroundings } from '#modules/registers'
import { formatMoney } from '#platform/numbers.ts'
import { dayOf, formatDay, formatInstant, timeOf, weekdayName } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { LinkButton } from '#web/components/button.tsx'
import { DefinitionRows } from '#web/components/definition-rows.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import { scansOf } from '../scan-papers/scan-addresses.ts'
import { againAddress, formAddress } from './addresses.ts'
import { startsHere } from './desk-field.page.tsx'
import type { ReceivedDossier } from './received.sql.ts'

type Props = { surroundings: Surroundings; dossier: ReceivedDossier; scripts: readonly string[] }

/** What the citizen is told and handed: the code, the due time, the slip; and on to the next one. */
export const ReceivedPage = ({ surroundings, dossier, scripts }: Props) => (
  <OfficePage
    {...surroundings}
    title="Đã tiếp nhận"
    scripts={scripts}
    breadcrumbs={[{ label: 'Tiếp nhận', href: '/tiep-nhan' }, { label: dossier.code }]}
  >
    <PageTitle title="Đã tiếp nhận" lead={`${dossier.applicantName} · ${dossier.procedureName}`} />
    <p class="received__code" data-received>
      {dossier.code}
    </p>
    <AskedAcceptance dossier={dossier} />
    <DefinitionRows rows={[...dueRow(dossier), ...feeRow(dossier), officerRow(dossier)]} />
    <Next dossier={dossier} />
  </OfficePage>
)

const AskedAcceptance = ({ dossier: { askedAcceptance } }: Pick<Props, 'dossier'>) =>
  askedAcceptance ? (
    <Alert tone="info" title="Đã gửi lãnh đạo duyệt thời điểm tiếp nhận">
      <p>
        Tiếp nhận thật: {formatInstant(askedAcceptance)}. Khi được duyệt, hạn trả và giấy hẹn tính
        từ lúc đó; trước khi duyệt, tính từ lúc ghi vào sổ.
      </p>
    </Alert>
  ) : null

const dueRow = ({ dueAt }: ReceivedDossier) =>
  dueAt
    ? [
        {
          term: 'Hẹn trả kết quả',
          value: (
            <strong>
              {timeOf(dueAt)} {weekdayName(dayOf(dueAt))}, {formatDay(dayOf(dueAt))}
            </strong>
          ),
        },
      ]
    : []

const feeRow = ({ fee, isPaid }: ReceivedDossier) => [
  {
    term: 'Phí, lệ phí',
    value: fee === 0 ? 'Không phải nộp' : `${formatMoney(fee)}, ${isPaid ? 'đã thu' : 'chưa thu'}`,
  },
]

const officerRow = ({ officer }: ReceivedDossier) => ({ term: 'Người giải quyết', value: officer })

const Next = ({ dossier: { code } }: Pick<Props, 'dossier'>) => (
  <div class="received__next">
    <a class="ds-button" href="/tiep-nhan" data-variant="primary" {...startsHere()}>
      Tiếp nhận hồ sơ tiếp theo
    </a>
    <LinkButton href={againAddress(code)} variant="secondary">
      Hồ sơ nữa của người này
    </LinkButton>
    <LinkButton href={formAddress(code, 'm01')} variant="secondary" newTab>
      In giấy hẹn (mẫu 01)
    </LinkButton>
    <LinkButton href={scansOf(code)} variant="secondary">
      Quét giấy tờ
    </LinkButton>
    <LinkButton href={`/ho-so/${code}`} variant="secondary">
      Mở hồ sơ
    </LinkButton>
  </div>
)
