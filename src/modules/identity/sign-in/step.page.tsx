import type { Surroundings } from '#modules/registers'
import { Button, LinkButton } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import { NewPasswordFields } from '../passwords/new-password-fields.page.tsx'
import { PasskeyForm } from '../second-factor/passkey-form.page.tsx'
import { TotpSetUp } from '../second-factor/totp-set-up.page.tsx'
import { type Faults, Step } from './step-frame.page.tsx'

type Common = { surroundings: Surroundings; faults: Faults }

/** The question for the second factor: a code of the app or a recovery code, or a passkey. */
export const SecondFactorPage = (
  props: Common & { passkeyOptions: string | undefined; hasApp: boolean; script: string },
) => (
  <Step
    {...props}
    title="Xác thực lớp thứ hai"
    scripts={props.passkeyOptions ? [props.script] : []}
  >
    {props.passkeyOptions ? (
      <PasskeyForm
        action="/dang-nhap/lop-hai"
        ask="get"
        options={props.passkeyOptions}
        label="Dùng khóa truy cập"
      />
    ) : null}
    <Form action="/dang-nhap/lop-hai">
      <Field
        name="code"
        label={props.hasApp ? 'Mã 6 chữ số trong ứng dụng xác thực' : 'Mã dự phòng'}
        hint={
          props.hasApp ? 'Mất điện thoại thì nhập một mã dự phòng, ví dụ kx7mp-2vd9h.' : undefined
        }
        error={props.faults.code}
        autoComplete="one-time-code"
        width="medium"
        required
      />
      <FormActions>
        <Button>Tiếp tục</Button>
        <LinkButton href="/dang-nhap" variant="tertiary">
          Đăng nhập lại từ đầu
        </LinkButton>
      </FormActions>
    </Form>
  </Step>
)

/** A one-time password has opened; now its owner chooses his own. */
export const NewPasswordPage = (props: Common & { loginName: string }) => (
  <Step {...props} title="Đặt mật khẩu mới">
    <p>Mật khẩu vừa dùng chỉ để vào lần này. Hãy đặt mật khẩu của riêng anh/chị.</p>
    <Form action="/dang-nhap/mat-khau-moi">
      <NewPasswordFields loginName={props.loginName} faults={props.faults} />
      <FormActions>
        <Button>Đặt mật khẩu và vào</Button>
      </FormActions>
    </Form>
  </Step>
)

/** The unit wants a second factor of this person, who has none yet. */
export const SetUpFactorPage = (props: Common & { secret: string; address: string }) => (
  <Step {...props} title="Thiết lập lớp bảo vệ thứ hai">
    <p>
      Đơn vị yêu cầu lãnh đạo và quản trị viên có lớp bảo vệ thứ hai. Làm một lần, mất khoảng hai
      phút.
    </p>
    <TotpSetUp {...props} action="/dang-nhap/thiet-lap-lop-hai" />
  </Step>
)
