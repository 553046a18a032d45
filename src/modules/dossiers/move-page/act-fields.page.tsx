import { Details } from '#web/components/details.tsx'
import { Field, type Option } from '#web/components/field.tsx'
import { FieldFrame, inputAttributes } from '#web/components/field-frame.tsx'
import { FormRow } from '#web/components/form.tsx'
import { proofKinds } from '../two-clocks.rules.ts'
import { type FormState, inputId } from './filled-form.ts'

type Asked = {
  state: FormState
  name: string
  label: string
  hint?: string | undefined
  required?: boolean | undefined
}

const frameOf = ({ state, name, ...asked }: Asked) => ({
  ...{ name, ...asked },
  id: inputId(state, name),
  error: state.faults[name],
})

type TextAsked = Asked & {
  type?: 'text' | 'textarea' | 'date' | 'number'
  /** What stands there before anybody types. */
  suggested?: string | undefined
  list?: string | undefined
}

/** A field of an act: its label, what was typed or is suggested, what is wrong. */
export const ActField = ({ suggested, type = 'text', list, ...asked }: TextAsked) => {
  const value = asked.state.typed[asked.name] ?? suggested
  if (type === 'textarea')
    return <Field {...frameOf(asked)} type="textarea" rows={3} value={value} width="full" />
  if (type === 'date') return <Field {...frameOf(asked)} type="date" value={value} width="medium" />
  if (type === 'number')
    return <Field {...frameOf(asked)} type="number" value={value} width="medium" />
  return <Field {...frameOf(asked)} type="text" value={value} list={list} width="full" />
}

type ChoiceAsked = Asked & { options: readonly Option[]; suggested?: string | undefined }

export const ActChoice = ({ options, suggested, ...asked }: ChoiceAsked) => (
  <Field
    {...frameOf(asked)}
    type="select"
    options={options}
    value={asked.state.typed[asked.name] ?? suggested}
    width="full"
  />
)

type FileAsked = Asked & { accept: string; camera?: boolean }

/** A file is chosen anew after a refusal: the browser forgets it, unless the page says that it was kept. */
export const ActFile = ({ accept, camera, ...asked }: FileAsked) => (
  <FieldFrame {...frameOf(asked)} checkbox={false}>
    <input
      {...inputAttributes(frameOf(asked))}
      type="file"
      accept={accept}
      capture={camera ? 'environment' : undefined}
    />
  </FieldFrame>
)

const proofOptions: readonly Option[] = Object.entries(proofKinds).map(([value, label]) => ({
  value,
  label,
}))

const HAPPENED = ['occurred-day', 'occurred-time', 'proof']

/** Asked only when it differs from now. */
export const HappenedFields = ({ state }: { state: FormState }) => (
  <Details
    summary="Việc này đã làm trước đó?"
    open={HAPPENED.some((name) => state.typed[name] || state.faults[name])}
  >
    <div class="stack">
      <p class="quiet">
        Chỉ ghi khi việc đã làm trước lúc này. Sổ giữ cả hai thời điểm: lúc làm và lúc ghi.
      </p>
      <Moment state={state} faults={occurredFault(state)} />
      <ProofFields state={state} />
    </div>
  </Details>
)

/** The day and the time; what the rules say of both stands at the day. */
export const Moment = ({ state, faults }: { state: FormState; faults: FormState }) => (
  <FormRow>
    <ActField state={faults} name="occurred-day" label="Ngày làm" type="date" />
    <ActField state={state} name="occurred-time" label="Giờ làm" hint="Ví dụ: 14:30" />
  </FormRow>
)

export const occurredFault = (state: FormState): FormState =>
  state.faults.occurredAt
    ? { ...state, faults: { ...state.faults, 'occurred-day': state.faults.occurredAt } }
    : state

export const ProofFields = ({ state, required }: { state: FormState; required?: boolean }) => (
  <>
    <ActChoice state={state} name="proof-kind" label="Loại minh chứng" options={proofOptions} />
    <ActField
      state={state}
      name="proof"
      label="Minh chứng thời điểm làm"
      hint="Ví dụ: Số 31/BC-UBND ngày 05/6/2024."
      required={required}
    />
  </>
)
