import { OfficialDocumentView } from '#modules/official-documents'
import type { Surroundings } from '#modules/registers'
import { formatInstant } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { LinkButton } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { FigureTile, FigureTiles } from '#web/components/figure-tile.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { Report } from '../compute-report.ts'
import type { ReportQuestion } from '../gather-report.ts'
import { windowNotice } from '../period.rules.ts'
import { fileAddress, queryOf, recordsAddress, reportAddress } from './addresses.ts'
import { documentStylesHref } from './document-styles.ts'
import { IssueForm } from './issue-form.page.tsx'
import { showBase, showFigure } from './show-figure.ts'

type Props = { surroundings: Surroundings; report: Report; question: ReportQuestion }

const headline = [
  'dossiers.received',
  'dossiers.resolved',
  'dossiers.notLateRate',
  'dossiers.pending',
  'dossiers.onlineRate',
  'digitisation.resultsRate',
  'surveys.verySatisfiedRate',
  'tasks.plan.completed',
]

/** The report as it will be printed, every figure a link to its records, with what still stands in its way. */
export const ReportPage = ({ surroundings, report, question }: Props) => {
  const { facts, document } = report
  return (
    <OfficePage
      {...surroundings}
      title={`Báo cáo CCHC ${facts.period.label}`}
      breadcrumbs={[{ label: 'Báo cáo', href: '/bao-cao' }, { label: facts.period.label }]}
      moreStyles={[documentStylesHref]}
    >
      <PageTitle
        title={`Báo cáo cải cách hành chính ${facts.period.label}`}
        lead={`Số liệu như sổ đã biết lúc ${formatInstant(facts.knownAt)}, tính theo ${facts.clock === 'recorded' ? 'thời điểm ghi nhận' : 'thời điểm thực hiện'}.`}
        actions={<Downloads question={question} />}
      />
      <Notices report={report} />
      <FigureTiles>
        {headline.flatMap((id) => {
          const figure = facts.figures[id]
          return figure
            ? [
                <FigureTile
                  key={id}
                  value={showFigure(figure)}
                  label={figure.label}
                  base={showBase(figure)}
                  href={recordsAddress(question, id)}
                />,
              ]
            : []
        })}
      </FigureTiles>
      <OtherViews question={question} />
      <OfficialDocumentView document={document} figureHref={(id) => recordsAddress(question, id)} />
      <IssueForm report={report} question={question} />
    </OfficePage>
  )
}

const Downloads = ({ question }: { question: ReportQuestion }) => (
  <>
    <LinkButton href={fileAddress(question, 'pdf')}>Tải PDF</LinkButton>
    <LinkButton href={fileAddress(question, 'docx')} variant="secondary">
      Tải DOCX
    </LinkButton>
    <LinkButton href={fileAddress(question, 'xlsx')} variant="secondary">
      Tải phụ lục XLSX
    </LinkButton>
    <LinkButton href={fileAddress(question, 'json')} variant="tertiary">
      JSON
    </LinkButton>
  </>
)

const Notices = ({ report }: { report: Report }) => {
  const notice = windowNotice(report.facts.period)
  return (
    <>
      {report.facts.faults.length > 0 ? (
        <Alert tone="danger" title="Số liệu không khớp, chưa chốt được báo cáo">
          <ul>
            {report.facts.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {report.missing.length > 0 ? (
        <Alert tone="warning" title={`Còn ${report.missing.length} chỗ cần người viết bổ sung`}>
          <Details summary="Xem từng chỗ">
            <ul>
              {report.missing.map((todo) => (
                <li key={todo}>{todo}</li>
              ))}
            </ul>
          </Details>
        </Alert>
      ) : null}
      {notice ? <Alert tone="info">{notice}</Alert> : null}
    </>
  )
}

const OtherViews = ({ question }: { question: ReportQuestion }) => {
  const other = question.clock === 'occurred' ? 'recorded' : 'occurred'
  return (
    <p>
      <Link href={reportAddress({ ...question, clock: other })}>
        {other === 'occurred' ? 'Xem theo thời điểm thực hiện' : 'Xem theo thời điểm ghi nhận'}
      </Link>
      {' · '}
      <Link href={`/bao-cao/soan?${queryOf(question)}`}>Soạn phần chữ và ô nhập tay</Link>
      {' · '}
      <Link href="/bao-cao/dinh-nghia">Cách tính từng chỉ tiêu</Link>
    </p>
  )
}
