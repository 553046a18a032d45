import { Alert } from '#web/components/alert.tsx'
import { Details } from '#web/components/details.tsx'
import { Link } from '#web/components/link.tsx'
import type { ReportQuestion } from '../gather-report.ts'
import { type Period, windowNotice } from '../period.rules.ts'
import { composeAddress } from './addresses.ts'

export const BrokenFigures = ({ faults }: { faults: readonly string[] }) =>
  faults.length > 0 ? (
    <Alert tone="danger" title="Số liệu không khớp, chưa chốt được báo cáo">
      <Lines of={faults} />
    </Alert>
  ) : null

type ToCompleteProps = { missing: readonly string[]; question: ReportQuestion }

export const ToComplete = ({ missing, question }: ToCompleteProps) =>
  missing.length > 0 ? (
    <Alert tone="warning" title={`Còn ${missing.length} chỗ phải bổ sung trước khi chốt`}>
      <p>
        <Link href={composeAddress(question)}>Soạn các chỗ này</Link>
      </p>
      <Details summary="Xem từng chỗ">
        <Lines of={missing} />
      </Details>
    </Alert>
  ) : null

export const WindowNotice = ({ period }: { period: Period }) => {
  const notice = windowNotice(period)
  return notice ? (
    <Alert tone="info" title="Mốc số liệu">
      <p>{notice}</p>
    </Alert>
  ) : null
}

const Lines = ({ of }: { of: readonly string[] }) => (
  <ul class="ds-list">
    {of.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
