import { Moment, occurredFault, ProofFields } from '../move-page/act-fields.page.tsx'
import { ActForm, type ActFormProps, actAddress, lastSeen } from '../move-page/act-form.page.tsx'

/** The time in the books was wrong: asked of a leader, with proof. */
export const CorrectionForm = ({ view, state }: ActFormProps) => (
  <ActForm
    address={actAddress(view, 'sua-thoi-diem')}
    state={state}
    seen={lastSeen(view)}
    label="Đề nghị lãnh đạo duyệt"
    secondary
  >
    <p class="quiet">
      Dùng khi việc đã xong đúng lúc mà ghi vào sổ muộn. Lúc ghi vào sổ không đổi; báo cáo đã chốt
      không đổi.
    </p>
    <Moment state={state} faults={occurredFault(state)} />
    <ProofFields state={state} required />
  </ActForm>
)
