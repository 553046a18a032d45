import type { Surroundings } from '#modules/registers'
import { formatDay, formatInstant } from '#platform/time.ts'
import { capitalised } from '#platform/wording.ts'
import { Alert } from '#web/components/alert.tsx'
import { LinkButton } from '#web/components/button.tsx'
import { DefinitionRows } from '#web/components/definition-rows.tsx'
import { Details } from '#web/components/details.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section, Stack } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { FrozenReport } from '../issued-reports.sql.ts'
import type { Recheck } from '../recheck-report.ts'
import { fileAddress, issuedAddress, reportAddress } from './addresses.ts'
import { FrozenAppendix, FrozenFigures } from './frozen-tables.page.tsx'
import { clockWords, shortHash } from './show-figure.ts'

type Props = {
  surroundings: Surroundings
  issued: FrozenReport
  /** What asking the books again gave, when that was wanted. */
  recheck: Recheck | undefined
  justIssued: boolean
}

/** A report as it was issued, and whether the books still answer the same. */
export const IssuedPage = ({ surroundings, issued, recheck, justIssued }: Props) => {
  const { content } = issued
  const title = `Báo cáo đã chốt: ${content.period.label}`
  return (
    <OfficePage
      {...surroundings}
      title={title}
      breadcrumbs={[
        { label: 'Tổng quan', href: '/' },
        { label: 'Báo cáo', href: '/bao-cao' },
        { label: `Đã chốt: ${content.period.label}` },
      ]}
    >
      <PageTitle
        title={title}
        lead={`Chốt lúc ${formatInstant(issued.recordedAt)}. Số liệu và lời văn dưới đây không sửa được nữa.`}
        actions={<Downloads issued={issued} />}
      />
      <Stack>
        {justIssued ? <JustIssued hash={issued.hash} /> : null}
        {recheck ? <RecheckResult recheck={recheck} issued={issued} /> : null}
        <Facts issued={issued} />
        <p class="button-line">
          <LinkButton href={`${issuedAddress(issued.id)}?kiem=1`} variant="secondary">
            Tính lại và đối chiếu
          </LinkButton>
          <LinkButton href={reportAddress(issued)} variant="tertiary">
            Mở các con số trong sổ
          </LinkButton>
        </p>
      </Stack>
      <Section title="Nội dung" id="noi-dung-bao-cao">
        <div class="prose frozen-words">
          {content.narrative.map((line, place) => (
            <p key={`${place}${line}`}>{line}</p>
          ))}
        </div>
      </Section>
      <Section title="Phụ lục" id="phu-luc">
        <FrozenAppendix groups={content.appendix} />
      </Section>
      <Section title="Các chỉ tiêu" id="chi-tieu">
        <Details summary={`Xem ${Object.keys(content.indicators).length} chỉ tiêu đã chốt`}>
          <FrozenFigures figures={content.indicators} />
        </Details>
      </Section>
    </OfficePage>
  )
}

/** The paper is laid out anew from the same question; the frozen data itself is the JSON. */
const Downloads = ({ issued }: { issued: FrozenReport }) => (
  <>
    <LinkButton href={`${issuedAddress(issued.id)}/bao-cao.json`}>Tải JSON đã chốt</LinkButton>
    <LinkButton href={fileAddress(issued, 'pdf')} variant="secondary">
      Tải PDF
    </LinkButton>
    <LinkButton href={fileAddress(issued, 'docx')} variant="secondary">
      Tải DOCX
    </LinkButton>
  </>
)

const JustIssued = ({ hash }: { hash: string }) => (
  <Alert tone="success" title="Đã chốt báo cáo" announce>
    <p>
      Mã kiểm <code>{shortHash(hash)}</code>. Báo cáo này nằm trong danh sách báo cáo đã chốt.
    </p>
  </Alert>
)

const Facts = ({ issued }: { issued: FrozenReport }) => (
  <DefinitionRows
    rows={[
      { term: 'Đơn vị', value: issued.content.unit },
      {
        term: 'Kỳ số liệu',
        value: `${capitalised(issued.content.period.label)} (${formatDay(issued.from)} – ${formatDay(issued.to)})`,
      },
      { term: 'Như sổ đã biết lúc', value: formatInstant(issued.knownAt) },
      { term: 'Tính theo', value: capitalised(clockWords(issued.clock)) },
      { term: 'Bộ định nghĩa', value: issued.definitionsVersion },
      { term: 'Mã kiểm (SHA-256)', value: <code>{issued.hash}</code> },
    ]}
  />
)

type RecheckResultProps = { recheck: Recheck; issued: FrozenReport }

const RecheckResult = ({ recheck, issued }: RecheckResultProps) => {
  if (recheck.matches)
    return (
      <Alert tone="success" title="Tính lại: khớp" announce>
        <p>Hỏi lại sổ đúng câu hỏi cũ vẫn ra đúng mã kiểm đã chốt.</p>
      </Alert>
    )
  return (
    <Alert tone="danger" title="Tính lại: không khớp" announce>
      <p>
        {recheck.otherDefinitions
          ? `Bộ định nghĩa nay là ${recheck.otherDefinitions}, lúc chốt là ${issued.definitionsVersion}; cách tính đã khác.`
          : 'Cùng một câu hỏi nay ra kết quả khác. Hãy chạy kiểm tra sổ (motcua verify) và báo người quản trị.'}
      </p>
      <p>
        Mã kiểm nay: <code>{shortHash(recheck.hash)}</code>
      </p>
    </Alert>
  )
}
