import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions, FormRow } from '#web/components/form.tsx'
import type { Scheme, TermUnit } from '../calendar.ts'
import type { FieldName } from './due-question.form.ts'

type Props = {
  year: number
  /** What stands in the fields. */
  typed: Readonly<Record<string, string>>
  faults: Readonly<Partial<Record<FieldName, string>>>
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

/** When something was received and how long it may take. */
export const QuestionForm = ({ typed, faults, year }: Props) => (
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

type ChoiceProps = Omit<Props, 'year'> & {
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
