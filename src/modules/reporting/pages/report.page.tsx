import type { Finding } from '#modules/checking'
import { OfficialDocumentView } from '#modules/official-documents'
import type { Surroundings } from '#modules/registers'
import { formatInstant } from '#platform/time.ts'
import { capitalised } from '#platform/wording.ts'
import { LinkButton } from '#web/components/button.tsx'
import { FigureTile, FigureTiles } from '#web/components/figure-tile.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Stack } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { Report } from '../compute-report.ts'
import type { ReportQuestion } from '../gather-report.ts'
import type { Figures } from '../indicators/measure.ts'
import { composeAddress, fileAddress, recordsAddress, reportAddress } from './addresses.ts'
import { documentStylesHref } from './document-styles.ts'
import { DraftCheck } from './draft-check.page.tsx'
import { IssueForm } from './issue-form.page.tsx'
import { BrokenFigures, ToComplete, WindowNotice } from './report-notices.page.tsx'
import { clockWords, showBase, showFigure } from './show-figure.ts'

type Props = {
  surroundings: Surroundings
  report: Report
  question: ReportQuestion
  /** What the checker found in the draft. */
  findings: readonly Finding[]
}

const headline = [
  'dossiers.received',
  'dossiers.resolved',
  'dossiers.resolvedLate',
  'dossiers.notLateRate',
  'dossiers.onlineRate',
  'digitisation.resultsRate',
  'surveys.verySatisfiedRate',
  'tasks.plan.completed',
]

/** The report as it will be printed, every figure a link to its records, with what still stands in its way. */
export const ReportPage = ({ surroundings, report, question, findings }: Props) => {
  const { facts, document } = report
  return (
    <OfficePage
      {...surroundings}
      title={`Báo cáo CCHC ${facts.period.label}`}
      breadcrumbs={[
        { label: 'Tổng quan', href: '/' },
        { label: 'Báo cáo', href: '/bao-cao' },
        { label: capitalised(facts.period.label) },
      ]}
      moreStyles={[documentStylesHref]}
    >
      <PageTitle
        title={`Báo cáo cải cách hành chính ${facts.period.label}`}
        lead={`Số liệu như sổ đã biết lúc ${formatInstant(facts.knownAt)}, tính theo ${clockWords(facts.clock)}.`}
        actions={<Downloads question={question} />}
      />
      <Stack>
        <BrokenFigures faults={facts.faults} />
        <Headline figures={facts.figures} question={question} />
        <OtherViews question={question} />
        <ToComplete missing={report.missing} question={question} />
        <DraftCheck findings={findings} />
        <IssueForm report={report} question={question} />
        <WindowNotice period={facts.period} />
      </Stack>
      <div class="paper-desk">
        <OfficialDocumentView
          document={document}
          figureHref={(id) => recordsAddress(question, id)}
        />
      </div>
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
    <LinkButton href={fileAddress(question, 'json')} variant="secondary">
      Tải JSON
    </LinkButton>
  </>
)

const Headline = ({ figures, question }: { figures: Figures; question: ReportQuestion }) => (
  <FigureTiles>
    {headline.flatMap((id) => {
      const figure = figures[id]
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
)

/** The same report by the other clock, its words, how it is counted. */
const OtherViews = ({ question }: { question: ReportQuestion }) => {
  const other = question.clock === 'occurred' ? 'recorded' : 'occurred'
  return (
    <div class="button-line">
      <LinkButton href={composeAddress(question)} variant="secondary">
        Soạn phần chữ và ô nhập tay
      </LinkButton>
      <LinkButton href={reportAddress({ ...question, clock: other })} variant="secondary">
        {`Xem theo ${clockWords(other)}`}
      </LinkButton>
      <LinkButton href="/bao-cao/dinh-nghia" variant="tertiary">
        Cách tính từng chỉ tiêu
      </LinkButton>
    </div>
  )
}
