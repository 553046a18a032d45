import type { Surroundings } from '#modules/registers'
import { Alert } from '#web/components/alert.tsx'
import { Button, LinkButton } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import { Link } from '#web/components/link.tsx'
import { PasskeyForm } from '../second-factor/passkey-form.page.tsx'
import { Step } from '../sign-in/step-frame.page.tsx'
import type { ProofFaults } from './check-proof.ts'
import type { ProofWays } from './proof-ways.ts'

export type KeptField = { name: string; value: string }

type Props = {
  surroundings: Surroundings
  /** Where the proof goes, and with it what had been typed there. */
  action: string
  kept: readonly KeptField[]
  ways: ProofWays
  faults: ProofFaults
  script: string
}

/** Asks whoever sits there for his password or factor once more, before an act that decides who gets in. */
export const ProofPage = (props: Props) => (
  <Step {...props} title="Xác nhận lại" scripts={props.ways.passkey ? [props.script] : []}>
    <p>
      Việc này đổi cách đăng nhập hoặc quyền hạn, mà lần xác nhận trước đã quá 10 phút. Xác nhận
      xong, việc được làm tiếp ngay; nội dung vừa nhập còn nguyên.
    </p>
    {props.ways.passkey ? <ByPasskey {...props} {...props.ways.passkey} /> : null}
    {props.ways.hasPassword || props.ways.hasApp ? <ByTyping {...props} /> : null}
    {isByProviderOnly(props.ways) ? <ByProvider {...props} /> : null}
  </Step>
)

const isByProviderOnly = ({ hasPassword, hasApp, passkey }: ProofWays): boolean =>
  !hasPassword && !hasApp && !passkey

const ByPasskey = ({ action, kept, options, step }: Props & { options: string; step: string }) => (
  <PasskeyForm
    {...{ action, options }}
    replyName="proofReply"
    ask="get"
    label="Xác nhận bằng khóa truy cập"
  >
    <input type="hidden" name="proofStep" value={step} />
    <Kept kept={kept} />
  </PasskeyForm>
)

const ByTyping = ({ action, kept, ways, faults }: Props) => (
  <Form action={action}>
    <Kept kept={kept} />
    {ways.hasPassword ? (
      <Field
        name="proofPassword"
        label="Mật khẩu đang dùng"
        type="password"
        hint={ways.demoPassword ? `Ở xã mẫu: ${ways.demoPassword}` : undefined}
        error={faults.proofPassword}
        autoComplete="current-password"
        required
      />
    ) : (
      <Field
        name="proofCode"
        label="Mã 6 chữ số trong ứng dụng xác thực"
        hint="Mất điện thoại thì nhập một mã dự phòng, ví dụ kx7mp-2vd9h."
        error={faults.proofCode}
        autoComplete="one-time-code"
        width="medium"
        required
      />
    )}
    <FormActions>
      <Button>Xác nhận và làm tiếp</Button>
      <LinkButton href="/" variant="tertiary">
        Không làm nữa, về trang đầu
      </LinkButton>
    </FormActions>
  </Form>
)

/** Who has nothing here to prove himself with enters anew in another tab; this page still has what he typed. */
const ByProvider = ({ action, kept }: Props) => (
  <Form action={action}>
    <Kept kept={kept} />
    <Alert tone="info" title="Cần đăng nhập lại">
      Hãy{' '}
      <Link href="/dang-nhap/nha-cung-cap?lai=1" newTab>
        đăng nhập lại bằng tài khoản dùng chung ở thẻ mới
      </Link>{' '}
      rồi quay lại đây bấm “Làm tiếp”.
    </Alert>
    <FormActions>
      <Button>Làm tiếp</Button>
    </FormActions>
  </Form>
)

const Kept = ({ kept }: Pick<Props, 'kept'>) => (
  <>
    {kept.map(({ name, value }, place) => (
      <input key={`${name} ${place}`} type="hidden" name={name} value={value} />
    ))}
  </>
)
