import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import { QrCode } from './qr-code.page.tsx'

type Props = {
  /** In base32; whoever cannot scan types it. */
  secret: string
  /** What the QR code says. */
  address: string
  action: string
  faults: Readonly<Record<string, string>>
}

/** Scan, then prove it with a code: three steps on one page. */
export const TotpSetUp = ({ secret, address, action, faults }: Props) => (
  <Form action={action}>
    <ol class="totp-steps">
      <li>
        Cài một ứng dụng xác thực trên điện thoại, ví dụ Google Authenticator, Microsoft
        Authenticator, FreeOTP.
      </li>
      <li>
        Quét mã này bằng ứng dụng:
        <QrCode text={address} label="Mã QR để thêm tài khoản vào ứng dụng xác thực" />
        Không quét được thì nhập khóa:{' '}
        <code class="sign-in__secret">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </li>
      <li>Nhập mã 6 chữ số mà ứng dụng đang hiện.</li>
    </ol>
    <input type="hidden" name="secret" value={secret} />
    <Field
      name="code"
      label="Mã 6 chữ số"
      error={faults.code}
      autoComplete="one-time-code"
      width="short"
      required
    />
    <FormActions>
      <Button>Xác nhận</Button>
    </FormActions>
  </Form>
)
