import { Button, LinkButton } from './button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Field } from './field.tsx'
import { Filters } from './filters.tsx'
import { Fieldset, Form, FormActions, FormRow, RequiredNote } from './form.tsx'
import { Section } from './section.tsx'

export const FormExamples = () => (
  <>
    <Section title="Bộ lọc" id="bo-loc">
      <Filters action="#bo-loc" clearHref="#bo-loc" active={2} hidden={{ xep: '-han' }}>
        <Field name="q" id="loc-q" label="Mã hồ sơ hoặc tên" type="search" />
        <Field name="tu" id="loc-tu" label="Từ ngày" type="date" value="2023-12-07" />
        <Field name="den" id="loc-den" label="Đến ngày" type="date" value="2024-06-06" />
        <Field
          name="tt"
          id="loc-tt"
          label="Tình trạng"
          type="select"
          blank="Tất cả"
          options={KINDS}
        />
      </Filters>
    </Section>
    <Section title="Biểu mẫu bị trả lại" id="bieu-mau">
      <ErrorSummary
        errors={[
          { name: 'ngay', message: 'Ngày ban hành phải trước ngày hôm nay' },
          { name: 'so', message: 'Hãy nhập số văn bản, ví dụ: 12/QĐ-UBND' },
          { message: 'Sổ của năm 2023 đã khóa' },
        ]}
      />
      <RefusedForm />
    </Section>
    <Section title="Nút" id="nut">
      <Buttons />
    </Section>
  </>
)

const RefusedForm = () => (
  <Form action="#bieu-mau">
    <RequiredNote />
    <FormRow>
      <Field
        name="so"
        label="Số, ký hiệu"
        hint="Ví dụ: 12/QĐ-UBND"
        error="Hãy nhập số văn bản, ví dụ: 12/QĐ-UBND"
        required
      />
      <Field
        name="ngay"
        label="Ngày ban hành"
        type="date"
        value="2030-01-01"
        error="Ngày ban hành phải trước ngày hôm nay"
        required
      />
    </FormRow>
    <Field name="trich-yeu" label="Trích yếu" type="textarea" rows={3} required width="full" />
    <Field
      name="loai"
      label="Loại văn bản"
      type="select"
      options={KINDS}
      value="qd"
      width="medium"
    />
    <Field name="so-ban" label="Số bản" type="number" value="12" width="short" />
    <Fieldset legend="Công khai" hint="Văn bản mật thì không chọn.">
      <Field name="cong-khai" label="Đăng lên trang của xã" type="checkbox" checked />
      <Field
        name="niem-yet"
        label="Niêm yết tại nhà văn hóa thôn"
        hint="Trong 15 ngày kể từ ngày ký."
        type="checkbox"
      />
    </Fieldset>
    <Field name="nguoi-nhap" label="Người nhập" value="Lê Thị Hoa" readOnly width="medium" />
    <Field name="khoa" label="Sổ" value="Năm 2024" disabled width="medium" />
    <FormActions>
      <Button>Lưu văn bản</Button>
      <LinkButton href="#bieu-mau" variant="secondary">
        Quay lại, không lưu
      </LinkButton>
    </FormActions>
  </Form>
)

const Buttons = () => (
  <FormActions>
    <Button type="button">Tiếp nhận hồ sơ</Button>
    <Button type="button" variant="secondary">
      Tải báo cáo
    </Button>
    <Button type="button" variant="tertiary">
      Xem lịch sử
    </Button>
    <Button type="button" danger>
      Hủy văn bản
    </Button>
    <Button type="button" variant="secondary" danger>
      Thu hồi
    </Button>
    <Button type="button" disabled>
      Đã khóa
    </Button>
    <LinkButton href="#nut">Thêm văn bản</LinkButton>
  </FormActions>
)

const KINDS = [
  { value: 'qd', label: 'Quyết định' },
  { value: 'kh', label: 'Kế hoạch' },
  { value: 'bc', label: 'Báo cáo' },
]
