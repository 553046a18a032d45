import type { ComponentChildren } from 'preact'
import { safeAddress } from '../address.ts'

export type FormProps = {
  action: string
  method?: 'get' | 'post' | undefined
  id?: string | undefined
  /** For a form that sends files. */
  multipart?: boolean | undefined
  children: ComponentChildren
}

/** The browser's own checks are off: its bubbles speak the browser's language and name one field. */
export const Form = ({ action, method = 'post', id, multipart, children }: FormProps) => (
  <form
    class="stack office-form"
    action={safeAddress(action)}
    method={method}
    encType={multipart ? 'multipart/form-data' : undefined}
    id={id}
    noValidate
  >
    {children}
  </form>
)

type Group = { children: ComponentChildren }

/** Fields that belong side by side when there is room. */
export const FormRow = ({ children }: Group) => <div class="form-row">{children}</div>

/** The buttons at the end of a form. */
export const FormActions = ({ children }: Group) => <div class="form-actions">{children}</div>

export const RequiredNote = () => <p class="quiet">Ô có dấu * là bắt buộc.</p>

export type FieldsetProps = Group & { legend: string; hint?: string | undefined }

export const Fieldset = ({ legend, hint, children }: FieldsetProps) => (
  <fieldset class="ds-fieldset">
    <legend class="ds-label">{legend}</legend>
    {hint ? <p data-field="description">{hint}</p> : null}
    {children}
  </fieldset>
)
