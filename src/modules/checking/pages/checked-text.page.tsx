import type { Severity } from '../check.ts'
import { ruleToken, subjectToken } from './filter-styles.ts'
import { type Stretch, stretchesOf } from './marked-text.rules.ts'
import { shortened } from './quotes.ts'
import { subjectOf } from './rule-words.ts'
import { severities } from './severities.ts'
import type { ShownCheck, ShownFinding } from './shown-findings.ts'

export const findingId = (number: number): string => `phat-hien-${number}`
export const placeId = (number: number): string => `cho-${number}`

/** What the filter selects a mark or a finding by. */
export const tokensOf = (findings: readonly ShownFinding[]): string =>
  [
    ...new Set(
      findings.flatMap(({ severity, rule, ruleNumber }) => [
        severity,
        subjectToken(subjectOf(rule)),
        ruleToken(ruleNumber),
      ]),
    ),
  ].join(' ')

/** The text of the report with every finding marked where it stands. */
export const CheckedText = ({ text, findings, pages }: ShownCheck) => (
  <div class="checked-text">
    {stretchesOf(text, findings, pages).map((stretch, at) => (
      <StretchOfText key={at} {...stretch} />
    ))}
  </div>
)

const StretchOfText = ({ text, page, found, compared, begins, ends }: Stretch) => (
  <>
    {page === undefined ? null : <span class="page-start">{`Trang ${page}`}</span>}
    {begins.map(({ number }) => (
      <span key={number} id={placeId(number)} class="mark-anchor" />
    ))}
    {ends.filter(({ start, end }) => start === end).map(numberLink)}
    <Words text={text} found={found} isCompared={compared.length > 0} />
    {ends.filter(({ start, end }) => start < end).map(numberLink)}
  </>
)

type WordsProps = { text: string; found: ShownFinding[]; isCompared: boolean }

const Words = ({ text, found, isCompared }: WordsProps) => {
  if (found.length > 0)
    return (
      <mark data-severity={gravest(found)} data-of={tokensOf(found)}>
        {text}
      </mark>
    )
  return isCompared ? <span class="compared">{text}</span> : text
}

const gravest = (found: readonly ShownFinding[]): Severity | undefined => {
  const order = Object.keys(severities)
  const sorted = found.toSorted(
    (one, other) => order.indexOf(one.severity) - order.indexOf(other.severity),
  )
  return sorted[0]?.severity
}

const numberLink = (finding: ShownFinding) => (
  <a
    key={finding.number}
    class="mark-number"
    href={`#${findingId(finding.number)}`}
    data-of={tokensOf([finding])}
    title={shortened(finding.explanation, 120)}
    aria-label={`Xem phát hiện ${finding.number}`}
  >
    {finding.number}
  </a>
)
