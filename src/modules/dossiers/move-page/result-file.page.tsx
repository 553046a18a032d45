import { formatCount } from '#platform/numbers.ts'
import type { DossierView } from '../view-dossier/view-dossier.ts'
import { ActField, ActFile } from './act-fields.page.tsx'
import type { FormState } from './filled-form.ts'
import type { NeedField } from './need-fields.ts'

type Props = {
  field: NeedField
  required: boolean
  view: DossierView
  state: FormState
  keepsFiles: boolean
}

/** The result as a file, or where its paper lies; what was scanned before counts. */
export const ResultFileField = ({ field, required, view, state, keepsFiles }: Props) =>
  keepsFiles ? (
    <>
      <ActFile
        state={state}
        name="result"
        label={`${field.label}: tệp đã ký hoặc bản quét (PDF, ảnh)`}
        hint={scannedWords(view)}
        accept={RESULT_KINDS}
      />
      <ActField
        state={state}
        name="result-file"
        label="Hoặc: số và nơi lưu bản giấy"
        hint="Chỉ ghi bản giấy thì kết quả chưa được số hóa."
      />
    </>
  ) : (
    <ActField
      {...{ state, required }}
      name="result-file"
      label={field.label}
      hint="Chương trình chưa nối kho tệp: ghi tên tệp hoặc số và nơi lưu bản giấy."
    />
  )

export const RESULT_KINDS = 'application/pdf,image/jpeg,image/png,image/webp'

const scannedWords = ({ resultScans: { pages, fileNames } }: DossierView): string | undefined =>
  pages === 0
    ? undefined
    : `Đã có ${fileNames.join(', ')} (${formatCount(pages)} trang); chọn tệp nữa để thêm.`
