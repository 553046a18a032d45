import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions, FormRow } from '#web/components/form.tsx'
import type { Account } from '../accounts/account.ts'

type Texts = Readonly<Record<string, string>>
type Props = {
  people: readonly Account[]
  /** Whoever enters only his own absence has no choice of the absent. */
  only: Account | undefined
  typed: Texts
  faults: Texts
}

/** Who is absent, who stands in, from when to when and why. */
export const NewAbsenceForm = ({ people, only, typed, faults }: Props) => {
  const choices = people.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Form action="/quan-tri/uy-quyen">
      <FormRow>
        <Field
          name="absentId"
          label="Người vắng mặt"
          type="select"
          blank={only ? undefined : 'Chọn người'}
          options={only ? [{ value: only.id, label: only.name }] : choices}
          value={typed.absentId}
          error={faults.absentId}
          required
        />
        <Field
          name="standInId"
          label="Người làm thay"
          type="select"
          blank="Chọn người"
          options={choices.filter(({ value }) => value !== only?.id)}
          value={typed.standInId}
          error={faults.standInId}
          required
        />
      </FormRow>
      <FormRow>
        <Field
          name="fromDay"
          label="Từ ngày"
          type="date"
          value={typed.fromDay}
          error={faults.fromDay}
          required
        />
        <Field
          name="untilDay"
          label="Đến hết ngày"
          type="date"
          value={typed.untilDay}
          error={faults.untilDay}
          required
        />
      </FormRow>
      <Field name="reason" label="Lý do" value={typed.reason} error={faults.reason} required />
      <FormActions>
        <Button>Ủy quyền</Button>
      </FormActions>
    </Form>
  )
}
