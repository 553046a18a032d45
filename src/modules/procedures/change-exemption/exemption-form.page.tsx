import { formatDay } from '#platform/time.ts'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { Field } from '#web/components/field.tsx'
import { Fieldset, Form, FormActions, FormRow } from '#web/components/form.tsx'
import type { Exemption, Tariff } from '../fee.ts'
import { type ExemptionFaults, type ExemptionField, tickOf, typedOf } from './exemption.form.ts'

/** The id in the form of an exemption that is not there yet. */
export const NEW_EXEMPTION = 'moi'

type Props = {
  /** Left out for a new one. */
  exemption?: Exemption
  tariffs: readonly Tariff[]
  /** What was typed for one of them, by `dien`. */
  typed: Readonly<Record<string, string>>
  faults: ExemptionFaults
}

/** One exemption with its next version; folded until it is wanted or was typed wrongly. */
export const ExemptionForm = ({ exemption, tariffs, typed, faults }: Props) => {
  const id = exemption?.id ?? NEW_EXEMPTION
  const isThis = typed.dien === id
  const [given, told] = isThis ? [typed, faults] : [exemption ? typedOf(exemption) : {}, {}]
  return (
    <Details summary={summaryOf(exemption)} open={isThis}>
      {exemption ? <p class="quiet">{inForceText(exemption)}</p> : null}
      <Form action="/quan-tri/phi-le-phi/mien-giam">
        <input type="hidden" name="dien" value={id} />
        <Inputs id={id} given={given} told={told} />
        <TariffTicks id={id} tariffs={tariffs} given={given} told={told} />
        <FormActions>
          <Button variant="secondary">Lưu diện miễn, giảm</Button>
        </FormActions>
      </Form>
    </Details>
  )
}

const summaryOf = (exemption: Exemption | undefined): string =>
  exemption
    ? `${exemption.label}: ${reductionText(exemption)}`
    : 'Thêm diện miễn, giảm theo nghị quyết của HĐND tỉnh'

/** "miễn" or "giảm 50%", and only online where it is so. */
export const reductionText = ({ reductionPercent, channels }: Exemption): string =>
  `${reductionPercent === 100 ? 'miễn' : `giảm ${reductionPercent}%`}${channels ? ', chỉ khi nộp trực tuyến' : ''}`

const inForceText = ({ effectiveFrom, effectiveTo, source, certainty }: Exemption): string =>
  `Từ ${formatDay(effectiveFrom)}${effectiveTo ? ` đến hết ${formatDay(effectiveTo)}` : ''}, theo ${source}${certainty === 'read' ? '' : ' (chưa đối chiếu văn bản)'}`

type Filled = { id: string; given: Readonly<Record<string, string>>; told: ExemptionFaults }

const Inputs = ({ id, given, told }: Filled) => (
  <>
    {rows.map((fields) => (
      <FormRow key={fields[0]?.name}>
        {fields.map(({ name, ...input }) => (
          <Field
            key={name}
            {...{ ...input, name, id: `${id}-${name}` }}
            value={given[name]}
            error={told[name]}
          />
        ))}
      </FormRow>
    ))}
  </>
)

type Input = {
  name: ExemptionField
  label: string
  hint?: string
  required?: boolean
} & ({ type?: 'date' } | { type: 'select'; options: readonly { value: string; label: string }[] })

const channels = [
  { value: '', label: 'Mọi cách nộp' },
  { value: 'online', label: 'Chỉ nộp trực tuyến' },
]

const rows: readonly (readonly Input[])[] = [
  [
    { name: 'label', label: 'Ai được miễn, giảm', required: true },
    { name: 'reductionPercent', label: 'Giảm (%)', hint: '100 là miễn', required: true },
    { name: 'channel', label: 'Cách nộp', type: 'select', options: channels },
  ],
  [
    {
      name: 'proofNeeded',
      label: 'Giấy tờ chứng minh',
      hint: 'Để trống nếu không cần giấy tờ',
    },
  ],
  [
    { name: 'effectiveFrom', label: 'Áp dụng từ ngày', type: 'date', required: true },
    { name: 'effectiveTo', label: 'Đến hết ngày', type: 'date', hint: 'Trống nếu chưa định' },
    { name: 'source', label: 'Văn bản quy định', required: true },
  ],
]

const TariffTicks = ({ id, tariffs, given, told }: Filled & Pick<Props, 'tariffs'>) => (
  <Fieldset legend="Giảm khoản thu nào">
    {told.tariffs ? (
      <p class="ds-validation-message" data-field="validation" id={`${id}-tariffs`}>
        <span class="ds-sr-only">Lỗi: </span>
        {told.tariffs}
      </p>
    ) : null}
    {tariffs.map((tariff) => (
      <Field
        key={tariff.id}
        {...{ type: 'checkbox', name: tickOf(tariff.id), id: `${id}-${tickOf(tariff.id)}` }}
        label={tariff.label}
        checked={given[tickOf(tariff.id)] !== undefined}
      />
    ))}
  </Fieldset>
)
