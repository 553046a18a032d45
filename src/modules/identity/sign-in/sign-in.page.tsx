import type { Surroundings } from '#modules/registers'
import { Alert } from '#web/components/alert.tsx'
import { Button, LinkButton } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import { roleLabels } from '../accounts/account.ts'
import type { DemoSignIn } from './demo-sign-in.sql.ts'

export type SignInProps = {
  surroundings: Surroundings
  loginName?: string | undefined
  /** Where to go afterwards. */
  returnTo: string
  fault?: string | undefined
  /** Whether people may come through a provider. */
  hasProvider: boolean
  demo?: DemoSignIn | undefined
}

/** Name and password. What is wrong stands on top and never tells which of the two. */
export const SignInPage = ({ surroundings, fault, demo, ...form }: SignInProps) => (
  <OfficePage {...surroundings} title="Đăng nhập">
    <div class="sign-in">
      <ErrorSummary
        title="Chưa đăng nhập được"
        errors={fault ? [{ name: 'loginName', message: fault }] : []}
      />
      <PageTitle title="Đăng nhập" lead={surroundings.unitName} />
      <PasswordForm {...form} />
      {form.hasProvider ? <ProviderLink returnTo={form.returnTo} /> : null}
      {demo ? <DemoPeople {...demo} /> : null}
    </div>
  </OfficePage>
)

type FormProps = Pick<SignInProps, 'loginName' | 'returnTo'>

const PasswordForm = ({ loginName, returnTo }: FormProps) => (
  <Form action="/dang-nhap">
    <input type="hidden" name="ve" value={returnTo} />
    <Field
      name="loginName"
      label="Tên đăng nhập"
      value={loginName}
      autoComplete="username"
      required
    />
    <Field
      name="password"
      label="Mật khẩu"
      type="password"
      autoComplete="current-password"
      required
    />
    <FormActions>
      <Button>Đăng nhập</Button>
    </FormActions>
    <p class="quiet">
      Quên mật khẩu thì hỏi quản trị viên của đơn vị để được cấp mật khẩu một lần.
    </p>
  </Form>
)

const ProviderLink = ({ returnTo }: Pick<SignInProps, 'returnTo'>) => (
  <p class="sign-in__provider">
    <LinkButton
      href={`/dang-nhap/nha-cung-cap?${new URLSearchParams({ ve: returnTo })}`}
      variant="secondary"
    >
      Đăng nhập bằng tài khoản dùng chung
    </LinkButton>
  </p>
)

const DemoPeople = ({ password, people }: DemoSignIn) => (
  <Alert tone="info" title="Đây là xã mẫu">
    <p>
      Mọi tài khoản dùng chung mật khẩu <code class="sign-in__secret">{password}</code>. Chọn một
      tên đăng nhập:
    </p>
    <ul class="sign-in__people">
      {people.map(({ loginName, name, roles }) => (
        <li key={loginName}>
          <code>{loginName}</code>: {name} ({roles.map((role) => roleLabels[role]).join(', ')})
        </li>
      ))}
    </ul>
  </Alert>
)
