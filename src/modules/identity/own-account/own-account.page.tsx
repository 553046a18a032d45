import type { Surroundings } from '#modules/registers'
import { Alert } from '#web/components/alert.tsx'
import { Button, LinkButton } from '#web/components/button.tsx'
import { DefinitionRows } from '#web/components/definition-rows.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { Account } from '../accounts/account.ts'
import { NewPasswordFields } from '../passwords/new-password-fields.page.tsx'
import type { Factor } from '../second-factor/factor.ts'
import type { Session } from '../sessions/session.ts'
import { SessionTable } from '../sessions/session-table.page.tsx'
import { OwnFactors } from './own-factors.page.tsx'

export type OwnAccountProps = {
  surroundings: Surroundings
  account: Account
  /** The roles of today in words, with those held for colleagues. */
  roles: readonly string[]
  hasPassword: boolean
  factors: readonly Factor[]
  recoveryCodesLeft: number
  sessions: readonly Session[]
  faults: Readonly<Record<string, string>>
  done?: string | undefined
}

/** Everything about one's own way in. */
export const OwnAccountPage = ({ surroundings, ...own }: OwnAccountProps) => (
  <OfficePage
    {...surroundings}
    title="Tài khoản của tôi"
    breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: 'Tài khoản của tôi' }]}
  >
    <ErrorSummary
      errors={Object.entries(own.faults).map(([name, message]) => ({ name, message }))}
    />
    {own.done ? <Alert tone="success" title={own.done} announce /> : null}
    <PageTitle
      title={own.account.name}
      lead="Tài khoản của tôi"
      actions={
        <LinkButton href="/quan-tri/uy-quyen" variant="secondary">
          Khai vắng mặt, ủy quyền
        </LinkButton>
      }
    />
    <Facts {...own} />
    <Section id="lop-hai" title="Lớp bảo vệ thứ hai">
      <OwnFactors {...own} />
    </Section>
    <Section id="mat-khau" title="Đổi mật khẩu">
      <PasswordForm {...own} />
    </Section>
    <Section id="phien" title="Các phiên đang mở">
      <SessionTable sessions={own.sessions} action="/tai-khoan/phien" />
      {own.sessions.some(({ isThis }) => !isThis) ? <EndOthers /> : null}
    </Section>
  </OfficePage>
)

type Own = Omit<OwnAccountProps, 'surroundings'>

const Facts = ({ account, roles }: Own) => (
  <DefinitionRows
    rows={[
      { term: 'Tên đăng nhập', value: account.loginName },
      { term: 'Chức vụ', value: account.post || 'Chưa ghi' },
      { term: 'Vai trò hôm nay', value: roles.join('; ') || 'Chưa được giao vai trò nào' },
      { term: 'Thư điện tử', value: account.email || 'Chưa ghi' },
    ]}
  />
)

const PasswordForm = ({ account, hasPassword, faults }: Own) => (
  <Form action="/tai-khoan/mat-khau">
    {hasPassword ? (
      <Field
        name="password"
        label="Mật khẩu đang dùng"
        type="password"
        error={faults.password}
        autoComplete="current-password"
        required
      />
    ) : (
      <p>Tài khoản này chưa có mật khẩu.</p>
    )}
    <NewPasswordFields loginName={account.loginName} faults={faults} />
    <FormActions>
      <Button>Đổi mật khẩu</Button>
    </FormActions>
    <p class="quiet">Các phiên ở máy khác sẽ kết thúc.</p>
  </Form>
)

const EndOthers = () => (
  <Form action="/tai-khoan/phien/khac">
    <FormActions>
      <Button variant="secondary" danger>
        Kết thúc mọi phiên ở máy khác
      </Button>
    </FormActions>
  </Form>
)
