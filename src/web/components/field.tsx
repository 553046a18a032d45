import { formatDay, isDay } from '#platform/time.ts'
import { FieldFrame } from './field-frame.tsx'
import { Input } from './field-inputs.tsx'
import type { FieldProps } from './field-types.ts'

export type { FieldProps, Option } from './field-types.ts'

/** A label, a hint, what is wrong, and the input, tied together for eyes and for screen readers. */
export const Field = (props: FieldProps) => (
  <FieldFrame {...withDateWritten(props)} checkbox={props.type === 'checkbox'}>
    <Input {...withDateWritten(props)} />
  </FieldFrame>
)

/** Chrome in English shows 07/12 as 12/07; the day stands beside it as we write it. */
const withDateWritten = (props: FieldProps): FieldProps =>
  props.type === 'date' && props.value && isDay(props.value) && !props.hint
    ? { ...props, hint: `Đang là ${formatDay(props.value)}` }
    : props
