import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { Fieldset, Form, FormActions, FormRow } from '#web/components/form.tsx'
import { type Account, grantableRoles, roleLabels } from '../accounts/account.ts'
import type { FieldChoice } from '../sign-in/site.ts'
import type { Faults, Typed } from './person.form.ts'

type Props = { account: Account; fields: readonly FieldChoice[]; typed: Typed; faults: Faults }

/** The form that gives a role: which, from when to when, in which fields. */
export const GiveRole = ({ account, fields, typed, faults }: Props) => (
  <Form action={`/quan-tri/nguoi-dung/${account.id}/vai-tro`}>
    <Field
      name="role"
      label="Vai trò"
      type="select"
      blank="Chọn vai trò"
      options={grantableRoles.map((role) => ({ value: role, label: roleLabels[role] }))}
      value={typed.role}
      error={faults.role}
      width="medium"
      required
    />
    <FormRow>
      <Field
        name="validFrom"
        label="Từ ngày"
        type="date"
        value={typed.validFrom}
        error={faults.validFrom}
        required
      />
      <Field
        name="validUntil"
        label="Đến hết ngày (trống là không thời hạn)"
        type="date"
        value={typed.validUntil}
        error={faults.validUntil}
      />
    </FormRow>
    <Fieldset legend="Chỉ trong các lĩnh vực" hint="Không chọn là mọi lĩnh vực.">
      <div class="field-choices">
        {fields.map(({ code, name }) => (
          <Field
            key={code}
            type="checkbox"
            name="fieldCode"
            id={`o-field-${code}`}
            label={name}
            value={code}
          />
        ))}
      </div>
    </Fieldset>
    <FormActions>
      <Button>Giao vai trò</Button>
    </FormActions>
  </Form>
)
