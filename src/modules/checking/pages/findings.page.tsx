import { Tag } from '#web/components/tag.tsx'
import type { Severity } from '../check.ts'
import { findingId, placeId, tokensOf } from './checked-text.page.tsx'
import type { Places } from './places.ts'
import { comparedWords, contextOf, shortened } from './quotes.ts'
import { remarkOf } from './remarks.form.ts'
import { REMARKS_FORM } from './remarks-form.page.tsx'
import { groundOf, ruleLabel } from './rule-words.ts'
import { severities } from './severities.ts'
import type { ShownCheck, ShownFinding } from './shown-findings.ts'

const tones = {
  contradiction: 'late',
  incomplete: 'soon',
  form: 'doing',
  text: 'neutral',
} as const satisfies Record<Severity, string>

/** The findings in the order of the text, each with its reason and what would be right. */
export const Findings = ({ findings, text, places }: ShownCheck) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls by itself must be reachable by key
  <section class="findings" aria-label="Các điểm cần xem" tabIndex={0}>
    {findings.map((finding) => (
      <OneFinding key={finding.number} finding={finding} {...{ text, places }} />
    ))}
  </section>
)

type FindingProps = { finding: ShownFinding; text: string; places: Places }

const OneFinding = ({ finding, text, places }: FindingProps) => {
  const { number, severity, explanation, suggestion, related } = finding
  return (
    <article
      class="finding"
      id={findingId(number)}
      data-severity={severity}
      data-of={tokensOf([finding])}
      aria-label={`Phát hiện ${number}`}
    >
      <FindingHead finding={finding} />
      <Quote finding={finding} text={text} />
      <p>{explanation}</p>
      {related.length > 0 ? <p class="quiet">Đối chiếu: {comparedWords(finding, places)}</p> : null}
      {suggestion ? (
        <p>
          <strong>Đề nghị:</strong> {suggestion}
        </p>
      ) : null}
      <FindingFoot finding={finding} text={text} />
    </article>
  )
}

const FindingHead = ({ finding }: { finding: ShownFinding }) => (
  <p class="finding__head">
    <span class="finding__number">{finding.number}</span>
    <Tag tone={tones[finding.severity]}>{severities[finding.severity].label}</Tag>
    <span>{ruleLabel(finding.rule)}</span>
    <a class="ds-link" href={`#${placeId(finding.number)}`}>
      {finding.place}
    </a>
  </p>
)

const Quote = ({ finding, text }: Omit<FindingProps, 'places'>) => {
  const { before, after } = contextOf(text, finding)
  return (
    <blockquote>
      {before}
      <strong>{shortened(finding.quote)}</strong>
      {after}
    </blockquote>
  )
}

const FindingFoot = ({ finding, text }: Omit<FindingProps, 'places'>) => (
  <p class="finding__foot">
    <label>
      <input
        type="checkbox"
        name="gop_y"
        value={JSON.stringify(remarkOf(text, finding))}
        form={REMARKS_FORM}
        checked
      />
      Đưa vào phiếu góp ý
    </label>
    <span>Căn cứ: {groundOf(finding.rule)}</span>
  </p>
)
