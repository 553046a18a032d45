import { fieldId } from './field-id.ts'

export type FormError = {
  /** Name of the field, or left out when the message is about the whole form. */
  name?: string | undefined
  message: string
  /** Id of the input when it was not made from the name. */
  id?: string | undefined
}

export type ErrorSummaryProps = { errors: readonly FormError[]; title?: string | undefined }

/** Stands on top of a form that was refused (422) and takes the focus; nothing when all is right. */
export const ErrorSummary = ({ errors, title }: ErrorSummaryProps) => {
  if (errors.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refusal the reader must hear what is wrong first
    <section class="ds-error-summary" aria-labelledby="error-summary" tabIndex={-1} autoFocus>
      <h2 class="ds-heading" id="error-summary">
        {title ?? `Chưa lưu được: có ${errors.length} chỗ cần sửa`}
      </h2>
      <ul class="ds-list">
        {errors.map((error) => (
          <li key={`${error.name}${error.message}`}>
            <ErrorLine {...error} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const ErrorLine = ({ name, message, id }: FormError) => {
  const target = id ?? (name === undefined ? undefined : fieldId(name))
  if (target === undefined) return message
  return (
    <a class="ds-link" href={`#${target}`}>
      {message}
    </a>
  )
}
