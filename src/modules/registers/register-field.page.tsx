import { Field } from '#web/components/field.tsx'
import type { Field as Defined } from './field.ts'

type Props = {
  name: string
  field: Defined
  value: string
  error: string | undefined
}

/** The input for one field of a register. */
export const RegisterField = ({ name, field, value, error }: Props) => {
  const base = { name, label: field.label, hint: field.hint, error, required: field.needed }
  if (field.kind === 'choice')
    return <Field {...base} type="select" {...choices(field)} value={value} />
  if (field.kind === 'flag') return <Field {...base} type="checkbox" checked={value === 'on'} />
  if (field.kind === 'long-text') return <Field {...base} type="textarea" value={value} />
  if (field.kind === 'day') return <Field {...base} type="date" value={value} />
  if (field.kind === 'text' || field.kind === 'instant')
    return <Field {...base} value={value} width={(field.max ?? 0) > 50 ? 'full' : 'medium'} />
  return <Field {...base} type="number" value={value} width={field.hint ? 'medium' : 'short'} />
}

const choices = (field: Defined) => ({
  options: Object.entries(field.options).map(([value, label]) => ({ value, label })),
  blank: field.needed ? 'Hãy chọn' : field.blank,
})
