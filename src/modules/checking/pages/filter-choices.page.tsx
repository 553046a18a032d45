import { ALL, choiceId, MOST_RULES, ruleToken, subjectToken } from './filter-styles.ts'
import { ruleLabel, subjectOf, subjects } from './rule-words.ts'
import { bySeverity } from './severities.ts'
import type { ShownFinding } from './shown-findings.ts'

type Choice = { token: string; label: string; count: number }
type SubjectChoice = Choice & { rules: Choice[] }
type Props = { findings: readonly ShownFinding[] }

/** The radio buttons themselves: first among the parts of the result, so that CSS may follow them. */
export const FilterButtons = ({ findings }: Props) => (
  <>
    {[
      ...severityChoices(findings),
      ...subjectChoices(findings).flatMap(({ rules, ...subject }) => [subject, ...rules]),
    ].map(({ token }) => (
      <input
        key={token}
        class="check-choice ds-sr-only"
        type="radio"
        name="loc"
        id={choiceId(token)}
        checked={token === ALL}
        autocomplete="off"
      />
    ))}
  </>
)

/** What is seen of them: the counts, by severity, by subject and by rule. */
export const FilterLabels = ({ findings }: Props) => (
  <div class="check-choices">
    <p>
      {severityChoices(findings).map((choice) => (
        <ChoiceLabel key={choice.token} {...choice} />
      ))}
    </p>
    <details>
      <summary>Lọc theo nội dung</summary>
      <ul>
        {subjectChoices(findings).map((choice) => (
          <SubjectLabels key={choice.token} {...choice} />
        ))}
      </ul>
    </details>
  </div>
)

const SubjectLabels = ({ rules, ...subject }: SubjectChoice) => (
  <li>
    <ChoiceLabel {...subject} />
    {rules.length > 0 ? (
      <details>
        <summary>
          {rules.length} quy tắc<span class="ds-sr-only"> về {subject.label.toLowerCase()}</span>
        </summary>
        <p>
          {rules.map((rule) => (
            <ChoiceLabel key={rule.token} {...rule} />
          ))}
        </p>
      </details>
    ) : null}
  </li>
)

const ChoiceLabel = ({ token, label, count }: Choice) => (
  <label for={choiceId(token)}>
    {label} <strong>{count}</strong>
  </label>
)

const severityChoices = (findings: readonly ShownFinding[]): Choice[] => [
  { token: ALL, label: 'Tất cả', count: findings.length },
  ...bySeverity(findings).map(({ severity, label, findings: own }) => ({
    ...{ token: severity, label, count: own.length },
  })),
]

/** Subjects in which nothing was found are left out. */
const subjectChoices = (findings: readonly ShownFinding[]): SubjectChoice[] =>
  Object.entries(subjects)
    .map(([subject, { label }]) => {
      const own = findings.filter(({ rule }) => subjectOf(rule) === subject)
      return { token: subjectToken(subject), label, count: own.length, rules: ruleChoices(own) }
    })
    .filter(({ count }) => count > 0)

/** Gravest first, as the severities stand; one rule alone is chosen by its subject. */
const ruleChoices = (findings: readonly ShownFinding[]): Choice[] => {
  const own = Map.groupBy(
    bySeverity(findings).flatMap((group) => group.findings),
    ({ ruleNumber }) => ruleNumber,
  )
  if (own.size === 1) return []
  return [...own]
    .filter(([number]) => number <= MOST_RULES)
    .map(([number, [first, ...others]]) => ({
      token: ruleToken(number),
      label: ruleLabel(first?.rule ?? ''),
      count: others.length + 1,
    }))
}
