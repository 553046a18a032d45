import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import type { ProviderLink } from './links.sql.ts'

type Props = {
  action: string
  links: readonly ProviderLink[]
  issuer: string | undefined
  faults: Readonly<Record<string, string>>
}

/** The links of an account with a provider; nothing where there is neither. */
export const ProviderLinks = ({ action, links, issuer, faults }: Props) => (
  <>
    {links.map(({ id, issuer: from, subject }) => (
      <form key={id} class="form-actions" method="post" action={`${action}/bo`}>
        <input type="hidden" name="link" value={id} />
        <span>
          Tài khoản dùng chung: {subject} ({from})
        </span>
        <Button variant="tertiary" danger>
          Bỏ liên kết
        </Button>
      </form>
    ))}
    {issuer ? (
      <Details summary="Liên kết tài khoản dùng chung" open={Boolean(faults.subject)}>
        <Form action={action}>
          <Field
            name="subject"
            label={`Mã người dùng (sub) ở ${issuer}`}
            hint="Người có thư điện tử đã xác minh trùng với thư ghi ở đây thì tự liên kết khi vào lần đầu."
            error={faults.subject}
            required
          />
          <FormActions>
            <Button variant="secondary">Liên kết</Button>
          </FormActions>
        </Form>
      </Details>
    ) : null}
  </>
)
