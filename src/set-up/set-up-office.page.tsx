import { Alert } from '#web/components/alert.tsx'
import { Button, LinkButton } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import type { PasswordField, TextField } from '#web/components/field-types.ts'
import { Fieldset, Form, FormActions } from '#web/components/form.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage, type OfficePageProps } from '#web/layout.tsx'
import type { Faults } from './set-up-office.form.ts'

type Props = {
  surroundings: Omit<OfficePageProps, 'title' | 'children'>
  typed: Readonly<Record<string, string>>
  faults: Faults
}

const fields = [
  { name: 'place', label: 'Tên xã', hint: 'Ví dụ: Tịnh Châu. Dùng làm địa danh trên văn bản.' },
  {
    name: 'superior',
    label: 'Cơ quan cấp trên',
    hint: 'Ví dụ: UBND thành phố Quảng Ngãi, hoặc UBND tỉnh Quảng Ngãi.',
  },
  {
    name: 'agencyCode2016',
    label: 'Mã định danh theo QCVN 102:2016',
    hint: 'Đứng đầu mã hồ sơ đến 30/6/2025. Ví dụ: 000.00.53.H48',
  },
  {
    name: 'agencyCode2020',
    label: 'Mã định danh theo Quyết định 20/2020/QĐ-TTg',
    hint: 'Đứng đầu mã hồ sơ từ 01/7/2025. Ví dụ: H48.53',
  },
]

const administratorFields: readonly (TextField | PasswordField)[] = [
  { name: 'administratorName', label: 'Họ và tên', autoComplete: 'name' },
  {
    name: 'loginName',
    label: 'Tên đăng nhập',
    hint: 'Ví dụ: an.nv',
    autoComplete: 'username',
  },
  {
    name: 'password',
    label: 'Mật khẩu',
    hint: 'Ít nhất 10 ký tự. Một câu ngắn dễ nhớ tốt hơn một từ lạ.',
    type: 'password',
    autoComplete: 'new-password',
  },
  {
    name: 'passwordAgain',
    label: 'Nhập lại mật khẩu',
    type: 'password',
    autoComplete: 'new-password',
  },
]

/** The first page of an empty office: who we are, and the books are open. */
export const SetUpPage = ({ surroundings, typed, faults }: Props) => (
  <OfficePage {...surroundings} title="Thiết lập đơn vị">
    <PageTitle
      title="Thiết lập đơn vị"
      lead="Cơ sở dữ liệu chưa có đơn vị nào. Nhập các mục dưới đây để mở sổ; lịch làm việc và danh mục thủ tục của Nhà nước được nạp sẵn."
    />
    <ErrorSummary errors={Object.entries(faults).map(([name, message]) => ({ name, message }))} />
    <Form action="/">
      {fields.map((field) => (
        <Field
          key={field.name}
          {...field}
          required
          value={typed[field.name]}
          error={faults[field.name]}
        />
      ))}
      <Fieldset
        legend="Quản trị viên đầu tiên"
        hint="Người này thêm những người dùng khác và giao vai trò cho họ."
      >
        {administratorFields.map((field) => (
          <Field
            key={field.name}
            {...field}
            required
            value={typed[field.name]}
            error={faults[field.name]}
          />
        ))}
      </Fieldset>
      <FormActions>
        <Button>Mở sổ</Button>
      </FormActions>
    </Form>
  </OfficePage>
)

/** Said once the books are open; the office itself answers at the next click. */
export const OpenedPage = ({ surroundings }: Pick<Props, 'surroundings'>) => (
  <OfficePage {...surroundings} title="Đã mở sổ">
    <PageTitle title="Đã mở sổ" />
    <Alert tone="success" announce>
      Lịch làm việc và danh mục thủ tục đã được nạp. Việc tiếp theo: đăng nhập; trang Quản trị có
      danh sách việc cần làm.
    </Alert>
    <FormActions>
      <LinkButton href="/dang-nhap?ve=/quan-tri">Đăng nhập</LinkButton>
    </FormActions>
  </OfficePage>
)
