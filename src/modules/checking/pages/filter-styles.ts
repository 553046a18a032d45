import { createHash } from 'node:crypto'
import type { Reply } from '#platform/http/route.ts'
import { subjects } from './rule-words.ts'
import { severities } from './severities.ts'

/** As many rules as one result may offer to filter by. */
export const MOST_RULES = 90

/** What a choice of the filter is called in ids and in the lists of tokens that it selects by. */
export const ALL = 'all'
export const ruleToken = (ruleNumber: number): string => `rule-${ruleNumber}`
export const subjectToken = (subject: string): string => `subject-${subject}`
export const choiceId = (token: string): string => `loc-${token}`

const tokens = [
  ...Object.keys(severities),
  ...Object.keys(subjects).map(subjectToken),
  ...Array.from({ length: MOST_RULES }, (_, at) => ruleToken(at + 1)),
]

/** Radio buttons filter what follows them, without a script and without asking the server again. */
const css = [
  ...tokens.map((token) => {
    const chosen = `#${choiceId(token)}:checked~`
    const other = `:not([data-of~="${token}"])`
    return (
      `${chosen}.check-columns .finding${other}{display:none}` +
      `${chosen}.check-columns mark${other}{background:none;box-shadow:none}` +
      `${chosen}.check-columns .mark-number${other}{display:none}`
    )
  }),
  ...[ALL, ...tokens].map((token) => {
    const label = `.check-bar label[for="${choiceId(token)}"]`
    return (
      `#${choiceId(token)}:checked~${label}` +
      '{background:var(--ds-color-accent-base-default);color:var(--ds-color-accent-base-contrast-default)}' +
      `#${choiceId(token)}:focus-visible~${label}` +
      '{outline:3px solid var(--ds-color-focus-outer);outline-offset:2px}'
    )
  }),
].join('\n')

const hash = createHash('sha256').update(css).digest('hex').slice(0, 10)

export const filterStylesHref = `/assets/loc-phat-hien-${hash}.css`

export const downloadFilterStyles = (): Reply => ({
  kind: 'file',
  name: 'loc-phat-hien.css',
  type: 'text/css; charset=utf-8',
  body: css,
  ...{ inline: true, cache: 'forever' },
})
