import { ActField, ActFile } from '../move-page/act-fields.page.tsx'
import { ActForm, type ActFormProps, actAddress, lastSeen } from '../move-page/act-form.page.tsx'
import { RESULT_KINDS } from '../move-page/result-file.page.tsx'

/** Digitising the result after it was finished on paper. */
export const KeepResultForm = ({ view, state, keepsFiles }: ActFormProps) => (
  <ActForm
    address={actAddress(view, 'so-hoa-ket-qua')}
    state={state}
    seen={lastSeen(view)}
    label="Đưa kết quả vào kho"
    multipart={keepsFiles}
    secondary
  >
    {keepsFiles ? (
      <ActFile
        state={state}
        name="result"
        label="Tệp kết quả đã ký hoặc bản quét (PDF, ảnh)"
        accept={RESULT_KINDS}
        required={view.resultScans.pages === 0}
      />
    ) : (
      <p class="quiet">Chương trình chưa nối kho tệp: chỉ ghi rằng kết quả đã được số hóa.</p>
    )}
    <ActField
      state={state}
      name="result-code"
      label="Mã kết quả"
      suggested={view.suggested.resultCode}
      required
    />
  </ActForm>
)
