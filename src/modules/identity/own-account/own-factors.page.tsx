import { formatInstant } from '#platform/time.ts'
import { Button, LinkButton } from '#web/components/button.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import { type Factor, factorLabels } from '../second-factor/factor.ts'

type Props = { factors: readonly Factor[]; recoveryCodesLeft: number }

/** One's second factors, and what is left for the day when they are lost. */
export const OwnFactors = ({ factors, recoveryCodesLeft }: Props) => (
  <div class="stack">
    {factors.length === 0 ? (
      <p>Chưa có. Nếu mật khẩu bị lộ, lớp thứ hai vẫn giữ tài khoản an toàn.</p>
    ) : (
      <ul class="factor-list">
        {factors.map((factor) => (
          <FactorLine key={factor.id} {...factor} />
        ))}
      </ul>
    )}
    {factors.length > 0 ? (
      <Form action="/tai-khoan/ma-du-phong">
        <p>Còn {recoveryCodesLeft} mã dự phòng chưa dùng.</p>
        <FormActions>
          <Button variant="secondary">Tạo bộ mã dự phòng mới</Button>
        </FormActions>
      </Form>
    ) : null}
    <FormActions>
      <LinkButton
        href="/tai-khoan/lop-hai"
        variant={factors.length === 0 ? 'primary' : 'secondary'}
      >
        Thêm lớp bảo vệ thứ hai
      </LinkButton>
    </FormActions>
  </div>
)

const FactorLine = ({ id, kind, label, addedAt }: Factor) => (
  <li>
    <span>
      {factorLabels[kind]}: {label}, thêm lúc {formatInstant(addedAt)}
    </span>
    <form method="post" action="/tai-khoan/lop-hai/go">
      <input type="hidden" name="factor" value={id} />
      <Button variant="tertiary" danger>
        Gỡ
      </Button>
    </form>
  </li>
)
