import type { ComponentChildren } from 'preact'
import { fieldId } from './field-id.ts'

export type FieldBase = {
  name: string
  label: string
  /** Why it is asked or an example: "Ví dụ: 06/6/2024". */
  hint?: string | undefined
  /** What is wrong and how to put it right. */
  error?: string | undefined
  required?: boolean | undefined
  disabled?: boolean | undefined
  width?: 'short' | 'medium' | 'full' | undefined
  /** Id of the input; otherwise made from the name. */
  id?: string | undefined
}

type FrameProps = FieldBase & { checkbox: boolean; children: ComponentChildren }

export const FieldFrame = ({ checkbox, children, ...field }: FrameProps) => (
  <div class="ds-field" data-width={field.width} data-checkbox={checkbox || undefined}>
    {checkbox ? children : null}
    <FieldLabel {...field} />
    {field.hint ? (
      <p data-field="description" id={partId(field, 'hint')}>
        {field.hint}
      </p>
    ) : null}
    {field.error ? <FieldError {...field} /> : null}
    {checkbox ? null : children}
  </div>
)

/** What every kind of input has alike. */
export const inputAttributes = (field: FieldBase) => ({
  class: 'ds-input',
  id: field.id ?? fieldId(field.name),
  name: field.name,
  disabled: field.disabled,
  'aria-required': field.required || undefined,
  'aria-invalid': field.error ? true : undefined,
  'aria-describedby': describedBy(field),
})

const FieldLabel = (field: FieldBase) => (
  <label class="ds-label" for={field.id ?? fieldId(field.name)}>
    {field.label}
    {field.required ? <span aria-hidden="true"> *</span> : null}
  </label>
)

const FieldError = (field: FieldBase) => (
  <p class="ds-validation-message" data-field="validation" id={partId(field, 'error')}>
    <span class="ds-sr-only">Lỗi: </span>
    {field.error}
  </p>
)

const partId = (field: FieldBase, part: 'hint' | 'error') =>
  `${field.id ?? fieldId(field.name)}-${part}`

const describedBy = (field: FieldBase): string | undefined => {
  const parts = (['hint', 'error'] as const).filter((part) => field[part])
  return parts.map((part) => partId(field, part)).join(' ') || undefined
}
