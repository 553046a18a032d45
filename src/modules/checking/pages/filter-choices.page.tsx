import { ALL, choiceId, MOST_RULES, ruleToken } from './filter-styles.ts'
import { ruleLabel } from './rule-words.ts'
import { bySeverity } from './severities.ts'
import type { ShownFinding } from './shown-findings.ts'

type Choice = { token: string; label: string; count: number }
type Props = { findings: readonly ShownFinding[] }

/** The radio buttons themselves: first among the parts of the result, so that CSS may follow them. */
export const FilterButtons = ({ findings }: Props) => (
  <>
    {[...severityChoices(findings), ...ruleChoices(findings)].map(({ token }) => (
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

/** What is seen of them: the counts, by severity and by rule. */
export const FilterLabels = ({ findings }: Props) => (
  <div class="check-choices">
    <p>
      {severityChoices(findings).map((choice) => (
        <ChoiceLabel key={choice.token} {...choice} />
      ))}
    </p>
    <details>
      <summary>Lọc theo quy tắc</summary>
      <p>
        {ruleChoices(findings).map((choice) => (
          <ChoiceLabel key={choice.token} {...choice} />
        ))}
      </p>
    </details>
  </div>
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

/** Gravest first, as the severities stand. */
const ruleChoices = (findings: readonly ShownFinding[]): Choice[] => {
  const own = Map.groupBy(
    bySeverity(findings).flatMap((group) => group.findings),
    ({ ruleNumber }) => ruleNumber,
  )
  return [...own].slice(0, MOST_RULES).map(([number, [first, ...others]]) => ({
    token: ruleToken(number),
    label: ruleLabel(first?.rule ?? ''),
    count: others.length + 1,
  }))
}
