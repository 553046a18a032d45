import { bySeverity, type Finding } from '#modules/checking'
import { Alert } from '#web/components/alert.tsx'
import { Details } from '#web/components/details.tsx'

type Props = { findings: readonly Finding[] }

/** What the checker would say of the draft as others will read it; it warns and does not forbid. */
export const DraftCheck = ({ findings }: Props) =>
  findings.length > 0 ? (
    <Alert tone="warning" title={`Máy soát thấy ${findings.length} điểm cần xem`}>
      <Details summary="Xem từng điểm">
        {bySeverity(findings).map((group) => (
          <FindingGroup key={group.severity} {...group} />
        ))}
      </Details>
    </Alert>
  ) : null

type GroupProps = { label: string; meaning: string; findings: readonly Finding[] }

const FindingGroup = ({ label, meaning, findings }: GroupProps) => (
  <>
    <p>
      <strong>{label}</strong>: {meaning}
    </p>
    <ul class="ds-list">
      {findings.map(({ id, quote, explanation, suggestion }) => (
        <li key={id}>
          {quote ? <q>{quote}</q> : null} {explanation} {suggestion}
        </li>
      ))}
    </ul>
  </>
)
