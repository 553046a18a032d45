import type { Option } from '#web/components/field.tsx'
import { FieldFrame, inputAttributes } from '#web/components/field-frame.tsx'
import { fieldId } from '#web/components/field-id.ts'
import type { ByField, Typed } from './typed.ts'

/** What every field of the form gets to know. */
export type FormState = {
  typed: Typed
  faults: ByField
  remarks?: ByField | undefined
  /** The field where typing goes on. */
  focus?: string | undefined
}

type Common = FormState & {
  name: string
  label: string
  hint?: string | undefined
  required?: boolean | undefined
}

type Props = Common & {
  inputMode?: 'numeric' | 'tel' | undefined
  list?: string | undefined
  type?: 'text' | 'search' | 'date' | 'time' | undefined
}

/** A text field that keeps what was typed; names of people come from nobody's earlier typing. */
export const DeskField = ({ inputMode, list, type = 'text', ...field }: Props) => (
  <FieldFrame {...baseOf(field)} checkbox={false}>
    <input
      {...inputAttributes(baseOf(field))}
      type={type}
      value={field.typed[field.name] ?? ''}
      autoComplete="off"
      {...{ inputMode, list, maxLength: 600 }}
      {...focusOf(field)}
    />
  </FieldFrame>
)

/** A choice of few. */
export const DeskSelect = ({
  options,
  blank,
  ...field
}: Common & { options: readonly Option[]; blank?: string | undefined }) => (
  <FieldFrame {...baseOf(field)} checkbox={false}>
    <select {...inputAttributes(baseOf(field))} {...focusOf(field)}>
      {blank === undefined ? null : <option value="">{blank}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value} selected={value === field.typed[field.name]}>
          {label}
        </option>
      ))}
    </select>
  </FieldFrame>
)

/** A tick. */
export const DeskTick = (field: Common) => (
  <FieldFrame {...baseOf(field)} checkbox>
    <input
      {...inputAttributes(baseOf(field))}
      type="checkbox"
      value="on"
      checked={field.typed[field.name] === 'on'}
      {...focusOf(field)}
    />
  </FieldFrame>
)

/** Several lines. */
export const DeskText = ({ rows = 3, ...field }: Common & { rows?: number }) => (
  <FieldFrame {...baseOf(field)} checkbox={false}>
    <textarea {...inputAttributes(baseOf(field))} rows={rows} {...focusOf(field)}>
      {field.typed[field.name] ?? ''}
    </textarea>
  </FieldFrame>
)

/** The frame of a field: a remark takes the place of the hint, because it is about what was typed. */
const baseOf = ({ name, label, hint, required, faults, remarks }: Common) => ({
  ...{ name, label, required },
  id: fieldId(name),
  error: faults[name],
  hint: remarks?.[name] ? `Lưu ý: ${remarks[name]}` : hint,
})

const focusOf = ({ focus, name }: Common) => startsHere(focus === name)

/** The desk works by keys: each of its pages says where typing goes on. */
export const startsHere = (here = true) => ({ autoFocus: here })
