import { Field } from '#web/components/field.tsx'
import type { Faults, Typed } from './person.form.ts'

const fields = [
  {
    name: 'name',
    label: 'Họ và tên',
    required: true,
    hint: 'Hiện trong sổ và nhật ký; không trùng người khác.',
  },
  { name: 'loginName', label: 'Tên đăng nhập', required: true, hint: 'Ví dụ: an.nv' },
  { name: 'post', label: 'Chức vụ' },
  { name: 'email', label: 'Thư điện tử', type: 'email' },
  { name: 'phone', label: 'Điện thoại', type: 'tel', width: 'medium' },
] as const

/** What is written down of a person. */
export const PersonFields = ({ typed, faults }: { typed: Typed; faults: Faults }) => (
  <>
    {fields.map((field) => (
      <Field
        key={field.name}
        {...field}
        value={typed[field.name]}
        error={faults[field.name]}
        autoComplete="off"
      />
    ))}
  </>
)
