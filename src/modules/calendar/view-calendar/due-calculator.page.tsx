import { dayOf, formatDay, formatInstant, timeOf, weekdayName } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { ExplanationList } from '#web/components/explanation-list.tsx'
import { Section, Stack } from '#web/components/section.tsx'
import { describeTerm } from '../describe-term.rules.ts'
import type { DueDate } from '../due-date.rules.ts'
import type { DueQuestion, FieldName } from './due-question.form.ts'
import { QuestionForm } from './due-question.page.tsx'

export type Calculated = {
  /** What stands in the fields. */
  typed: Readonly<Record<string, string>>
  faults: Readonly<Partial<Record<FieldName, string>>>
  answer?: { question: DueQuestion; due: DueDate } | undefined
}

/** Asks when something is due, and answers line by line. */
export const DueCalculator = ({ year, ...calculated }: Calculated & { year: number }) => (
  <Section title="Tính hạn trả kết quả" id="tinh-han">
    <ErrorSummary
      title="Chưa tính được hạn"
      errors={Object.entries(calculated.faults).map(([name, message]) => ({ name, message }))}
    />
    <Stack>
      <QuestionForm {...calculated} year={year} />
      {calculated.answer ? <Answer {...calculated.answer} /> : null}
    </Stack>
  </Section>
)

const Answer = ({ question, due }: NonNullable<Calculated['answer']>) => {
  const day = dayOf(due.dueAt)
  return (
    <Stack>
      <Alert
        tone="info"
        title={`Hạn trả kết quả: ${timeOf(due.dueAt)} ${weekdayName(day)}, ${formatDay(day)}`}
        announce
      />
      <ExplanationList
        title={`Tiếp nhận ${formatInstant(question.acceptedAt)}, thời hạn ${describeTerm(question.term)}`}
        steps={due.lines.map(({ text, counted }) => ({
          text,
          result: counted ? 'tính' : undefined,
        }))}
      />
      {due.warnings.length > 0 ? (
        <Alert tone="warning">
          {due.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Alert>
      ) : null}
    </Stack>
  )
}
