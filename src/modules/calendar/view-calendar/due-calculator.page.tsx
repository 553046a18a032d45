import { dayOf, formatDay, formatInstant, timeOf, weekdayName } from '#platform/time.ts'
import { Alert } from '#web/components/alert.tsx'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { ExplanationList } from '#web/components/explanation-list.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions, FormRow } from '#web/components/form.tsx'
import { Section, Stack } from '#web/components/section.tsx'
import type { Scheme, TermUnit } from '../calendar.ts'
import { describeTerm } from '../describe-term.rules.ts'
import type { DueDate } from '../due-date.rules.ts'
import type { DueQuestion, questionFields } from './due-question.form.ts'

export type Calculated = {
  /** What stands in the fields. */
  typed: Readonly<Record<string, string>>
  faults: Readonly<Partial<Record<(typeof questionFields)[number], string>>>
  answer?: { question: DueQuestion; due: DueDate } | undefined
}

const units = {
  'same-day': 'Trả trong ngày',
  hour: 'Giờ (liên tục)',
  'working-hour': 'Giờ làm việc',
  'working-day': 'Ngày làm việc',
  'calendar-day': 'Ngày (tính cả ngày nghỉ)',
  month: 'Tháng',
} as const satisfies Record<TermUnit, string>

const schemes = {
  day: 'Trọn ngày làm việc',
  hour: '8 giờ mỗi ngày',
} as const satisfies Record<Scheme, string>

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

const QuestionForm = ({ typed, faults, year }: Calculated & { year: number }) => (
  <Form action="/lich-lam-viec#tinh-han" method="get">
    <input type="hidden" name="nam" value={year} />
    <FormRow>
      <Field
        name="ngay"
        label="Ngày tiếp nhận"
        type="date"
        value={typed.ngay}
        error={faults.ngay}
        required
      />
      <Field
        name="gio"
        label="Giờ tiếp nhận"
        hint="Ví dụ: 14:30"
        value={typed.gio}
        error={faults.gio}
        required
      />
    </FormRow>
    <FormRow>
      <Field
        name="thoi-han"
        label="Thời hạn"
        type="number"
        value={typed['thoi-han']}
        error={faults['thoi-han']}
        required
      />
      <Choice name="don-vi" label="Đơn vị" labels={units} typed={typed} faults={faults} />
      <Choice name="cach-tinh" label="Cách tính" labels={schemes} typed={typed} faults={faults} />
    </FormRow>
    <FormActions>
      <Button>Tính hạn trả</Button>
    </FormActions>
  </Form>
)

type ChoiceProps = Pick<Calculated, 'typed' | 'faults'> & {
  name: 'don-vi' | 'cach-tinh'
  label: string
  labels: Readonly<Record<string, string>>
}

const Choice = ({ name, label, labels, typed, faults }: ChoiceProps) => (
  <Field
    name={name}
    label={label}
    type="select"
    options={Object.entries(labels).map(([value, words]) => ({ value, label: words }))}
    value={typed[name]}
    error={faults[name]}
    required
  />
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
