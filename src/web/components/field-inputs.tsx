import { inputAttributes } from './field-frame.tsx'
import type {
  CheckboxField,
  DateField,
  FieldProps,
  NumberField,
  PasswordField,
  SelectField,
  TextareaField,
  TextField,
} from './field-types.ts'

/** The input that the type of the field asks for. */
export const Input = (props: FieldProps) => {
  switch (props.type) {
    case 'password':
      return <PasswordInput {...props} />
    case 'select':
      return <Select {...props} />
    case 'textarea':
      return <Textarea {...props} />
    case 'checkbox':
      return <Checkbox {...props} />
    case 'number':
      return <NumberInput {...props} />
    case 'date':
    case 'month':
      return <DateInput {...props} />
    default:
      return <TextInput {...props} />
  }
}

const TextInput = (props: TextField) => (
  <input
    {...inputAttributes(props)}
    type={props.type ?? 'text'}
    value={props.value}
    list={props.list}
    maxLength={props.maxLength}
    autoComplete={props.autoComplete}
    readOnly={props.readOnly}
  />
)

const PasswordInput = (props: PasswordField) => (
  <input {...inputAttributes(props)} type="password" autoComplete={props.autoComplete} />
)

const DateInput = (props: DateField) => (
  <input
    {...inputAttributes(props)}
    type={props.type}
    value={props.value}
    min={props.min}
    max={props.max}
    readOnly={props.readOnly}
  />
)

/** Typed as text: in a number input the mouse wheel changes figures unseen. */
const NumberInput = (props: NumberField) => (
  <input
    {...inputAttributes(props)}
    type="text"
    inputMode="numeric"
    data-numeric
    value={props.value}
    readOnly={props.readOnly}
  />
)

const Select = (props: SelectField) => (
  <select {...inputAttributes(props)}>
    {props.blank === undefined ? null : <option value="">{props.blank}</option>}
    {props.options.map((option) => (
      <option key={option.value} value={option.value} selected={option.value === props.value}>
        {option.label}
      </option>
    ))}
  </select>
)

const Textarea = (props: TextareaField) => (
  <textarea {...inputAttributes(props)} rows={props.rows ?? 4}>
    {props.value ?? ''}
  </textarea>
)

const Checkbox = (props: CheckboxField) => (
  <input
    {...inputAttributes(props)}
    type="checkbox"
    value={props.value ?? 'on'}
    checked={props.checked}
  />
)
