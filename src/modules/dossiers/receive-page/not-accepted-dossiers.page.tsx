import type { Surroundings } from '#modules/registers'
import { formatInstant } from '#platform/time.ts'
import { LinkButton } from '#web/components/button.tsx'
import { DefinitionRows } from '#web/components/definition-rows.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import { completionAddress, formAddress } from './addresses.ts'
import type { ReceivedDossier } from './received.sql.ts'

type WaitingProps = { surroundings: Surroundings; dossier: ReceivedDossier }

/** A dossier that was not accepted: what was told, the form to hand over, and how it goes on. */
export const NotAcceptedPage = ({ surroundings, dossier }: WaitingProps) => {
  const isRejected = dossier.state === 'rejected-intake'
  const title = isRejected ? 'Đã từ chối tiếp nhận' : 'Đã yêu cầu bổ sung'
  return (
    <OfficePage
      {...surroundings}
      title={title}
      breadcrumbs={[
        { label: 'Tiếp nhận', href: '/tiep-nhan' },
        { label: 'Hồ sơ chưa tiếp nhận', href: '/tiep-nhan/chua-nhan' },
        { label: dossier.code },
      ]}
    >
      <PageTitle title={title} lead={`${dossier.applicantName} · ${dossier.procedureName}`} />
      <p class="received__code">{dossier.code}</p>
      <DefinitionRows rows={toldRows(dossier)} />
      <div class="received__next">
        {isRejected ? null : (
          <a
            class="ds-button"
            href={completionAddress(dossier.procedureCode, dossier.code)}
            data-variant="primary"
          >
            Nhận phần bổ sung
          </a>
        )}
        <LinkButton
          href={formAddress(dossier.code, isRejected ? 'm03' : 'm02')}
          variant="secondary"
        >
          {isRejected ? 'In phiếu từ chối (mẫu 03)' : 'In phiếu yêu cầu bổ sung (mẫu 02)'}
        </LinkButton>
        <LinkButton href="/tiep-nhan" variant="secondary">
          Tiếp nhận hồ sơ tiếp theo
        </LinkButton>
      </div>
    </OfficePage>
  )
}

const toldLabels: Readonly<Record<string, string>> = {
  defects: 'Cần bổ sung',
  reason: 'Lý do',
  guidance: 'Hướng dẫn',
}

const toldRows = ({ told, submittedAt }: ReceivedDossier) => [
  { term: 'Nộp lúc', value: formatInstant(submittedAt) },
  ...Object.entries(toldLabels).flatMap(([name, term]) =>
    told?.[name] ? [{ term, value: <span class="received__told">{told[name]}</span> }] : [],
  ),
]
