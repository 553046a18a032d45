import { Moment, occurredFault, ProofFields } from '../move-page/act-fields.page.tsx'
import { ActForm, type ActFormProps, actAddress, lastSeen } from '../move-page/act-form.page.tsx'

/** What each correction is about. */
const corrections: Readonly<Record<string, { address: string; when: string }>> = {
  'correct-occurrence': {
    address: 'sua-thoi-diem',
    when: 'Dùng khi việc đã xong đúng lúc mà ghi vào sổ muộn.',
  },
  'correct-acceptance': {
    address: 'sua-tiep-nhan',
    when: 'Dùng khi đã tiếp nhận trước đó mà ghi vào sổ muộn. Khi được duyệt, hạn trả tính lại từ lúc tiếp nhận thật.',
  },
}

/** The time in the books was wrong: asked of a leader, with proof. */
export const CorrectionForm = ({ view, state }: ActFormProps) => (
  <ActForm
    address={actAddress(view, corrections[state.act]?.address ?? '')}
    state={state}
    seen={lastSeen(view)}
    label="Đề nghị lãnh đạo duyệt"
    secondary
  >
    <p class="quiet">
      {corrections[state.act]?.when} Lúc ghi vào sổ không đổi; báo cáo đã chốt không đổi.
    </p>
    <Moment state={state} faults={occurredFault(state)} />
    <ProofFields state={state} required />
  </ActForm>
)
