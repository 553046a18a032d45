import { ActField } from '../move-page/act-fields.page.tsx'
import { ActForm, type ActFormProps, actAddress, lastSeen } from '../move-page/act-form.page.tsx'
import type { DossierView } from '../view-dossier/view-dossier.ts'

/** Who settles it: typed or chosen, with the least busy one of the field as a hint. */
export const AssignForm = ({ view, state }: ActFormProps) => (
  <ActForm
    address={actAddress(view, 'phan-cong')}
    state={state}
    seen={lastSeen(view)}
    label="Giao giải quyết"
    secondary
  >
    <ActField
      state={state}
      name="officer"
      label="Công chức giải quyết"
      hint={officerHint(view)}
      list="cong-chuc"
      required
    />
    <datalist id="cong-chuc">
      {view.officers.map(({ name, open }) => (
        <option key={name} value={name}>
          đang giữ {open} hồ sơ
        </option>
      ))}
    </datalist>
  </ActForm>
)

/** Of the field and with the least to do. */
const officerHint = ({ officers, dossier }: DossierView): string => {
  const free = officers.find(({ name, isOfField }) => isOfField && name !== dossier.officer)
  const now = `Đang giao ${dossier.officer}.`
  return free ? `${now} Gợi ý: ${free.name}, đang giữ ${free.open} hồ sơ.` : now
}
