import { formatMoney } from '#platform/numbers.ts'
import { formatDay } from '#platform/time.ts'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { Field } from '#web/components/field.tsx'
import { Form, FormActions, FormRow } from '#web/components/form.tsx'
import type { Tariff } from '../fee.ts'
import type { TariffFaults, TariffField } from './tariff.form.ts'

type Props = {
  tariff: Tariff
  /** What was typed for one of them, by `id`. */
  typed: Readonly<Record<string, string>>
  faults: TariffFaults
}

/** A tariff with its next amount; folded until it is wanted or was typed wrongly. */
export const TariffForm = ({ tariff, typed, faults }: Props) => {
  const isThis = typed.id === tariff.id
  const [given, told] = isThis ? [typed, faults] : [typedOf(tariff), {}]
  return (
    <Details summary={`${tariff.label}: ${amountText(tariff)}`} open={isThis}>
      <p class="quiet">
        Từ {formatDay(tariff.effectiveFrom)}, theo {tariff.source}
        {tariff.certainty === 'read' ? null : ' (chưa đối chiếu văn bản)'}
      </p>
      <Form action="/quan-tri/phi-le-phi">
        <input type="hidden" name="id" value={tariff.id} />
        <FormRow>
          {inputsOf(tariff).map(({ name, ...input }) => (
            <Field
              key={name}
              {...{ ...input, name, id: `${tariff.id}-${name}`, required: true }}
              value={given[name]}
              error={told[name]}
            />
          ))}
        </FormRow>
        <FormActions>
          <Button variant="secondary">Lưu mức thu mới</Button>
        </FormActions>
      </Form>
    </Details>
  )
}

type Input = { name: TariffField; label: string; hint?: string; type?: 'date' }

const dated: readonly Input[] = [
  { name: 'effectiveFrom', label: 'Thu từ ngày', type: 'date' },
  { name: 'source', label: 'Văn bản quy định' },
]
const flat: readonly Input[] = [{ name: 'amount', label: 'Mức thu (đồng)', hint: '0 là không thu' }]
const pages: readonly Input[] = [
  { name: 'amount', label: 'Mỗi trang đầu (đồng)' },
  { name: 'firstPages', label: 'Số trang đầu' },
  { name: 'amountAfter', label: 'Mỗi trang sau (đồng)' },
  { name: 'maximumPerCopy', label: 'Nhiều nhất mỗi bản (đồng)' },
]

const inputsOf = ({ kind }: Tariff): readonly Input[] =>
  kind === 'per-page' ? [...pages, ...dated] : [...flat, ...dated]

const typedOf = (tariff: Tariff): Record<string, string> => {
  if (tariff.kind === 'free') return { amount: '0' }
  if (tariff.kind !== 'per-page') return { amount: String(tariff.amount ?? '') }
  const { amount, firstPages, amountAfter, maximumPerCopy } = tariff
  return Object.fromEntries(
    Object.entries({ amount, firstPages, amountAfter, maximumPerCopy }).map(([name, value]) => [
      name,
      String(value),
    ]),
  )
}

/** "50.000 đ/bản", or that nothing is charged or known. */
export const amountText = (tariff: Tariff): string => {
  if (tariff.kind === 'free') return 'không thu'
  if (tariff.amount === null) return 'chưa nhập, do HĐND tỉnh quy định'
  const unit = { flat: '', 'per-copy': '/bản', 'per-page': '/trang' }[tariff.kind]
  return `${formatMoney(tariff.amount)}${unit}`
}
