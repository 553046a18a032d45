import { Moment, occurredFault, ProofFields } from '../move-page/act-fields.page.tsx'
import { ActForm, type ActFormProps, actAddress, lastSeen } from '../move-page/act-form.page.tsx'

/** When the dossier was settled stands wrong in the books. */
export const SettlementCorrectionForm = (props: ActFormProps) => (
  <CorrectionForm
    {...props}
    address="sua-thoi-diem"
    when="Dùng khi việc đã xong đúng lúc mà ghi vào sổ muộn."
  />
)

/** When the dossier was accepted stands wrong in the books. */
export const AcceptanceCorrectionForm = (props: ActFormProps) => (
  <CorrectionForm
    {...props}
    address="sua-tiep-nhan"
    when="Dùng khi đã tiếp nhận trước đó mà ghi vào sổ muộn. Khi được duyệt, hạn trả tính lại từ lúc tiếp nhận thật."
  />
)

/** The true time, asked of a leader with proof; `when` says when the form is the right one. */
const CorrectionForm = ({
  view,
  state,
  address,
  when,
}: ActFormProps & { address: string; when: string }) => (
  <ActForm
    address={actAddress(view, address)}
    state={state}
    seen={lastSeen(view)}
    label="Đề nghị lãnh đạo duyệt"
    secondary
  >
    <p class="quiet">{when} Lúc ghi vào sổ không đổi; báo cáo đã chốt không đổi.</p>
    <Moment state={state} faults={occurredFault(state)} />
    <ProofFields state={state} required />
  </ActForm>
)
