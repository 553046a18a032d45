import { Alert } from '#web/components/alert.tsx'
import { Button, LinkButton } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions, RequiredNote } from '#web/components/form.tsx'
import { Link } from '#web/components/link.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Tag } from '#web/components/tag.tsx'
import { OfficePage } from '#web/layout.tsx'
import { addressesOf } from './addresses.rules.ts'
import type { Faults, Register } from './define-register.ts'
import type { Surroundings } from './frame.ts'
import { RegisterField } from './register-field.page.tsx'

type Props = {
  surroundings: Surroundings
  register: Register
  /** What stands in the inputs, by field. */
  typed: Readonly<Record<string, string>>
  faults: Faults
  /** The row that is being changed; none when a new one is written. */
  row?: { id: string; label: string; removed: boolean; recordedAt: Date } | undefined
  /** What was just now done: "Đã lưu thay đổi". */
  saved?: string | undefined
  /** Whether the reader writes into the register. */
  mayKeep: boolean
}

export const RegisterFormPage = (props: Props) => {
  const { surroundings, register, row, faults, saved, mayKeep } = props
  const title = row ? row.label : `Thêm ${register.one}`
  return (
    <OfficePage {...surroundings} title={title} breadcrumbs={crumbs(register, title)}>
      <ErrorSummary errors={Object.entries(faults).map(([name, message]) => ({ name, message }))} />
      {saved ? <Saved register={register} saved={saved} /> : null}
      <PageTitle
        title={title}
        tags={row?.removed ? <Tag>Đã rút khỏi sổ</Tag> : null}
        actions={row ? <HistoryLink register={register} id={row.id} /> : null}
      />
      {row?.removed && mayKeep ? (
        <Restore register={register} id={row.id} />
      ) : (
        <Inputs {...props} />
      )}
      {row && !row.removed && mayKeep ? <Remove register={register} id={row.id} /> : null}
    </OfficePage>
  )
}

const crumbs = (register: Register, title: string) => [
  { label: 'Tổng quan', href: '/' },
  { label: register.title, href: register.path },
  { label: title },
]

const Saved = ({ register, saved }: { register: Register; saved: string }) => (
  <Alert tone="success" title={saved} announce>
    <p>
      <Link href={addressesOf(register).add}>Thêm {register.one} khác</Link>
    </p>
  </Alert>
)

type OfRow = { register: Register; id: string }

const HistoryLink = ({ register, id }: OfRow) => (
  <LinkButton href={addressesOf(register).history(id)} variant="secondary">
    Lịch sử
  </LinkButton>
)

const Inputs = ({ register, typed, faults, row, mayKeep }: Props) => (
  <Form action={row ? addressesOf(register).row(row.id) : register.path}>
    {mayKeep ? <RequiredNote /> : <p class="quiet">Sổ này do người khác giữ; anh/chị chỉ xem.</p>}
    {row ? <input type="hidden" name="seen" value={row.recordedAt.toISOString()} /> : null}
    {Object.entries(register.fields)
      .filter(([, field]) => !field.computed)
      .map(([name, field]) => (
        <RegisterField
          key={name}
          {...{ name, field }}
          value={typed[name] ?? ''}
          error={faults[name]}
        />
      ))}
    <FormActions>
      {mayKeep ? <Button>{row ? 'Lưu thay đổi' : `Thêm ${register.one}`}</Button> : null}
      <LinkButton href={register.path} variant="tertiary">
        {mayKeep ? 'Về sổ, không lưu' : 'Về sổ'}
      </LinkButton>
    </FormActions>
  </Form>
)

const Remove = ({ register, id }: OfRow) => (
  <Details summary="Rút khỏi sổ">
    <p>Dòng đã rút không được đếm vào báo cáo nữa, nhưng vẫn còn lịch sử và có thể khôi phục.</p>
    <Form action={addressesOf(register).remove(id)}>
      <Field name="reason" label="Lý do" hint="Ví dụ: ghi trùng, ghi nhầm sổ" />
      <FormActions>
        <Button variant="secondary" danger>
          Rút khỏi sổ
        </Button>
      </FormActions>
    </Form>
  </Details>
)

const Restore = ({ register, id }: OfRow) => (
  <Form action={addressesOf(register).restore(id)}>
    <p>Dòng này không còn được đếm. Khôi phục để sửa và để báo cáo đếm lại.</p>
    <FormActions>
      <Button>Khôi phục vào sổ</Button>
    </FormActions>
  </Form>
)
