import { Alert } from './components/alert.tsx'
import { Button } from './components/button.tsx'
import { Form, FormActions } from './components/form.tsx'
import { Link } from './components/link.tsx'
import { PageTitle } from './components/page-title.tsx'
import { OfficePage, type OfficePageProps } from './layout.tsx'

type Props = {
  surroundings: Omit<OfficePageProps, 'title' | 'children'>
  action: string
  typed: readonly { name: string; value: string }[]
}

/** Answers a form sent after the session had ended: it can be sent again once he has signed in. */
export const SignedOutPage = ({ surroundings, action, typed }: Props) => (
  <OfficePage {...surroundings} title="Phiên làm việc đã hết">
    <PageTitle title="Phiên làm việc đã hết" />
    {typed.length > 0 ? <SendAgain action={action} typed={typed} /> : <GoBack />}
  </OfficePage>
)

const SendAgain = ({ action, typed }: Pick<Props, 'action' | 'typed'>) => (
  <>
    <Alert tone="warning" announce>
      Nội dung vừa nhập chưa được ghi nhưng vẫn còn ở trang này. Hãy <SignInLink /> rồi quay lại đây
      bấm “Gửi lại”. Tệp đính kèm (nếu có) phải chọn lại.
    </Alert>
    <Form action={action}>
      {typed.map(({ name, value }, place) => (
        <input key={`${name} ${place}`} type="hidden" name={name} value={value} />
      ))}
      <FormActions>
        <Button>Gửi lại</Button>
      </FormActions>
    </Form>
  </>
)

/** A form with heavy files is not read from somebody who is not signed in; his browser still has it. */
const GoBack = () => (
  <Alert tone="warning" announce>
    Nội dung vừa nhập chưa được ghi. Hãy <SignInLink />, rồi ở thẻ này bấm nút Quay lại của trình
    duyệt và gửi lần nữa.
  </Alert>
)

const SignInLink = () => (
  <Link href="/dang-nhap?ve=/" newTab>
    đăng nhập ở thẻ mới
  </Link>
)
