import type { Surroundings } from '#modules/registers'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Field } from '#web/components/field.tsx'
import { FormActions, FormRow } from '#web/components/form.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { Stack } from '#web/components/section.tsx'
import { OfficePage } from '#web/layout.tsx'
import { LIMITS } from '../files/reading-limits.ts'
import type { Faults } from './upload.form.ts'

export const CHECK_ADDRESS = '/kiem-tra-bao-cao'

type Typed = { typed: Readonly<Record<string, string>>; faults: Faults }

/** Where a report is chosen, dropped or pasted. */
export const UploadPage = ({ surroundings, ...props }: Typed & { surroundings: Surroundings }) => (
  <OfficePage
    {...surroundings}
    title="Soát báo cáo"
    breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: 'Soát báo cáo' }]}
  >
    <PageTitle
      title="Soát báo cáo cải cách hành chính"
      lead="Tìm chỗ số liệu mâu thuẫn, thiếu, sai ngày, sai thể thức trong báo cáo của xã, huyện, tỉnh bất kỳ."
    />
    <ErrorSummary
      title="Chưa soát được báo cáo"
      errors={Object.entries(props.faults).map(([name, message]) => ({ name, message }))}
    />
    <UploadForm {...props} />
  </OfficePage>
)

const UploadForm = ({ typed, faults }: Typed) => (
  <form
    class="stack office-form"
    action={CHECK_ADDRESS}
    method="post"
    encType="multipart/form-data"
    noValidate
  >
    <FileField error={faults.tep} />
    <Field
      type="textarea"
      name="noi_dung"
      label="Hoặc dán nội dung báo cáo"
      width="full"
      rows={6}
      value={typed.noi_dung}
      error={faults.noi_dung}
    />
    <Details
      summary="Kỳ báo cáo và tên đơn vị (chỉ khi báo cáo không tự nêu rõ)"
      open={Boolean(typed.tu_ngay || typed.den_ngay || typed.don_vi)}
    >
      <Stack>
        <FormRow>
          <Field type="date" name="tu_ngay" label="Kỳ báo cáo, từ ngày" value={typed.tu_ngay} />
          <Field
            type="date"
            name="den_ngay"
            label="Đến ngày"
            value={typed.den_ngay}
            error={faults.den_ngay}
          />
        </FormRow>
        <Field
          name="don_vi"
          label="Đơn vị báo cáo"
          hint="Ví dụ: UBND xã Tịnh Khê"
          value={typed.don_vi}
        />
      </Stack>
    </Details>
    <FormActions>
      <Button>Soát báo cáo</Button>
    </FormActions>
    <p class="quiet">
      Tệp chỉ được đọc một lần để soát rồi xóa ngay; chương trình không lưu nội dung và kết quả.
    </p>
  </form>
)

/** A file input takes dropped files by itself, so it is shown as the place to drop them. */
const FileField = ({ error }: { error: string | undefined }) => (
  <div class="ds-field drop-field" data-width="full">
    <label class="ds-label" for="o-tep">
      Tệp báo cáo
    </label>
    <p data-field="description" id="o-tep-hint">
      {`Kéo tệp thả vào ô dưới, hoặc bấm để chọn: DOCX, PDF có lớp chữ, TXT, MD; nhiều nhất ${LIMITS.fileBytes / 1024 / 1024} MB.`}
    </p>
    {error ? (
      <p class="ds-validation-message" data-field="validation" id="o-tep-error">
        <span class="ds-sr-only">Lỗi: </span>
        {error}
      </p>
    ) : null}
    <input
      class="ds-input"
      type="file"
      id="o-tep"
      name="tep"
      accept=".docx,.pdf,.txt,.md"
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? 'o-tep-hint o-tep-error' : 'o-tep-hint'}
    />
  </div>
)
