import type { Surroundings } from '#modules/registers'
import { Button, LinkButton } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { Fieldset, Form, FormActions, RequiredNote } from '#web/components/form.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import { grantableRoles, roleLabels } from '../accounts/account.ts'
import type { Faults, Typed } from './person.form.ts'
import { PersonFields } from './person-fields.page.tsx'

type Props = {
  surroundings: Surroundings
  typed: Typed
  roles: readonly string[]
  faults: Faults
}

/** A new account; its one-time password is shown after it was made. */
export const NewPersonPage = ({ surroundings, typed, roles, faults }: Props) => (
  <OfficePage {...surroundings} title="Thêm người dùng" breadcrumbs={crumbs}>
    <ErrorSummary errors={Object.entries(faults).map(([name, message]) => ({ name, message }))} />
    <PageTitle title="Thêm người dùng" />
    <Form action="/quan-tri/nguoi-dung">
      <RequiredNote />
      <PersonFields typed={typed} faults={faults} />
      <Fieldset
        legend="Vai trò, trong mọi lĩnh vực, từ hôm nay"
        hint="Vai trò chỉ trong vài lĩnh vực hoặc có thời hạn thì giao ở trang của người đó, sau khi thêm."
      >
        {grantableRoles.map((role) => (
          <Field
            key={role}
            type="checkbox"
            name="roles"
            id={`o-roles-${role}`}
            label={roleLabels[role]}
            value={role}
            checked={roles.includes(role)}
          />
        ))}
      </Fieldset>
      <FormActions>
        <Button>Thêm và cấp mật khẩu một lần</Button>
        <LinkButton href="/quan-tri/nguoi-dung" variant="tertiary">
          Về danh sách
        </LinkButton>
      </FormActions>
    </Form>
  </OfficePage>
)

const crumbs = [
  { label: 'Tổng quan', href: '/' },
  { label: 'Quản trị', href: '/quan-tri' },
  { label: 'Người dùng', href: '/quan-tri/nguoi-dung' },
  { label: 'Thêm người dùng' },
]
