import type { Surroundings } from '#modules/registers'
import { LinkButton } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Section } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import { PasskeyForm } from '../second-factor/passkey-form.page.tsx'
import { TotpSetUp } from '../second-factor/totp-set-up.page.tsx'

type Props = {
  surroundings: Surroundings
  secret: string
  address: string
  /** The question for a new passkey and the name of its step; none where browsers allow no passkeys. */
  passkey: { options: string; step: string } | undefined
  script: string
  returnTo: string
  faults: Readonly<Record<string, string>>
}

/** Two ways to a second factor; whoever was asked on the way in may put it off. */
export const SetUpOwnFactorPage = ({ surroundings, passkey, script, ...props }: Props) => (
  <OfficePage
    {...surroundings}
    title="Thêm lớp bảo vệ thứ hai"
    scripts={passkey ? [script] : []}
    breadcrumbs={[
      { label: 'Tổng quan', href: '/' },
      { label: 'Tài khoản của tôi', href: '/tai-khoan' },
      { label: 'Thêm lớp bảo vệ thứ hai' },
    ]}
  >
    <ErrorSummary
      title="Chưa thêm được"
      errors={Object.entries(props.faults).map(([name, message]) => ({ name, message }))}
    />
    <PageTitle
      title="Thêm lớp bảo vệ thứ hai"
      lead="Từ lần sau, ngoài mật khẩu còn phải có điện thoại hoặc khóa của anh/chị mới vào được."
      actions={
        <LinkButton href={props.returnTo} variant="secondary">
          Để sau
        </LinkButton>
      }
    />
    <Section id="ung-dung" title="Bằng ứng dụng xác thực trên điện thoại">
      <TotpSetUp {...props} action="/tai-khoan/lop-hai" />
    </Section>
    <Section id="khoa" title="Bằng khóa truy cập (vân tay, mã PIN của máy, khóa USB)">
      {passkey ? <NewPasskey {...passkey} /> : <NoPasskey />}
    </Section>
  </OfficePage>
)

const NewPasskey = ({ options, step }: { options: string; step: string }) => (
  <>
    <PasskeyForm action="/tai-khoan/khoa" ask="create" options={options} label="Tạo khóa truy cập">
      <input type="hidden" name="step" value={step} />
      <Field
        name="label"
        label="Đặt tên cho khóa"
        hint="Ví dụ: Máy ở phòng, Khóa USB"
        width="medium"
      />
    </PasskeyForm>
    <p class="quiet">Cần trình duyệt có khóa truy cập và đang bật JavaScript.</p>
  </>
)

const NoPasskey = () => (
  <p>
    Chỉ dùng được khi vào chương trình bằng tên miền qua https. Ở địa chỉ này hãy dùng ứng dụng xác
    thực.
  </p>
)
