import { Field } from '#web/components/field.tsx'

type Props = { loginName: string; faults: Readonly<Record<string, string>> }

/** The two fields in which a new password is typed. */
export const NewPasswordFields = ({ loginName, faults }: Props) => (
  <>
    {/* Password managers keep the new password under this name. */}
    <input type="hidden" name="username" autoComplete="username" value={loginName} />
    <Field
      name="newPassword"
      label="Mật khẩu mới"
      type="password"
      hint="Ít nhất 10 ký tự. Một câu ngắn dễ nhớ tốt hơn một từ lạ."
      error={faults.newPassword}
      autoComplete="new-password"
      required
    />
    <Field
      name="newPasswordAgain"
      label="Nhập lại mật khẩu mới"
      type="password"
      error={faults.newPasswordAgain}
      autoComplete="new-password"
      required
    />
  </>
)
