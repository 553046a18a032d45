import type { FieldBase } from './field-frame.tsx'

export type Option = { value: string; label: string }

export type TextField = FieldBase & {
  type?: 'text' | 'email' | 'tel' | 'search' | undefined
  value?: string | undefined
  /** Id of a datalist with suggestions. */
  list?: string | undefined
  maxLength?: number | undefined
  autoComplete?: string | undefined
  readOnly?: boolean | undefined
}
/** Whatever its value, it is shown empty: what was typed is not sent back. */
export type PasswordField = FieldBase & {
  type: 'password'
  value?: string | undefined
  autoComplete: 'current-password' | 'new-password'
}
export type DateField = FieldBase & {
  type: 'date' | 'month'
  /** yyyy-mm-dd or yyyy-mm */
  value?: string | undefined
  min?: string | undefined
  max?: string | undefined
  readOnly?: boolean | undefined
}
export type NumberField = FieldBase & {
  type: 'number'
  value?: string | undefined
  readOnly?: boolean | undefined
}
export type SelectField = FieldBase & {
  type: 'select'
  options: readonly Option[]
  value?: string | undefined
  /** Text of the choice with the empty value, e.g. "Tất cả"; none when left out. */
  blank?: string | undefined
}
export type TextareaField = FieldBase & {
  type: 'textarea'
  value?: string | undefined
  rows?: number | undefined
}
export type CheckboxField = FieldBase & {
  type: 'checkbox'
  checked?: boolean | undefined
  value?: string | undefined
}
export type FieldProps =
  | TextField
  | PasswordField
  | DateField
  | NumberField
  | SelectField
  | TextareaField
  | CheckboxField
