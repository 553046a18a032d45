import { Button } from '#web/components/button.tsx'
import { Card } from '#web/components/card.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import type { Report } from '../compute-report.ts'
import type { ReportQuestion } from '../gather-report.ts'
import { queryOf } from './addresses.ts'
import { shortHash } from './show-figure.ts'

type Props = { report: Report; question: ReportQuestion }

/** Offered only when the report may be issued; otherwise the page has said what is missing. */
export const IssueForm = ({ report, question }: Props) => {
  if (report.missing.length > 0 || report.facts.faults.length > 0) return null
  const knownAt = report.facts.knownAt
  return (
    <Card title="Báo cáo đã đủ nội dung" tinted>
      <Form action={`/bao-cao/chot?${queryOf({ ...question, knownAt })}`}>
        <p>
          Chốt là giữ nguyên báo cáo này với mã kiểm <code>{shortHash(report.content.hash)}</code>.
          Số liệu và lời văn đã chốt không sửa được nữa; sổ vẫn ghi tiếp bình thường.
        </p>
        <FormActions>
          <Button>Chốt báo cáo</Button>
        </FormActions>
      </Form>
    </Card>
  )
}
