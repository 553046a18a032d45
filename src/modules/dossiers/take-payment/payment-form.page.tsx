import { formatMoney } from '#platform/numbers.ts'
import type { Option } from '#web/components/field.tsx'
import { ActChoice, ActField } from '../move-page/act-fields.page.tsx'
import { ActForm, type ActFormProps, actAddress, lastSeen } from '../move-page/act-form.page.tsx'

const paidHow: readonly Option[] = [
  { value: 'desk', label: 'Tại Bộ phận Một cửa' },
  { value: 'post', label: 'Qua bưu chính' },
]

/** Taking the whole fee at the desk. */
export const PaymentForm = ({ view, state, isNext }: ActFormProps) => (
  <ActForm
    address={actAddress(view, 'thu-phi')}
    state={state}
    seen={lastSeen(view)}
    label={`Thu ${formatMoney(view.dossier.fee)}`}
    secondary={!isNext}
  >
    <ActChoice state={state} name="method" label="Cách nộp" options={paidHow} />
    <ActField state={state} name="receipt-number" label="Số biên lai" hint="Ví dụ: 0001234." />
  </ActForm>
)
