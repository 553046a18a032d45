import { Field as Input } from '#web/components/field.tsx'
import { Filters } from '#web/components/filters.tsx'
import type { Register } from './define-register.ts'
import { datedBy } from './list-query.rules.ts'

type Props = { register: Register; query: Readonly<Record<string, string>> }

/** The filters of a register's list: words, its choices, its days. */
export const RegisterFilters = ({ register, query }: Props) => {
  const active = Object.keys(query).length
  const dated = datedBy(register)
  return (
    <Filters
      action={register.path}
      active={active}
      clearHref={active > 0 ? register.path : undefined}
      hidden={query.rut ? { rut: query.rut } : {}}
    >
      <Input name="q" label="Tìm trong sổ" type="search" value={query.q} />
      {(register.filters ?? []).map((name) => (
        <ChoiceFilter key={name} {...{ register, query, name }} />
      ))}
      {dated ? <Input name="tu" label={`${dated} từ`} type="date" value={query.tu} /> : null}
      {dated ? <Input name="den" label="đến" type="date" value={query.den} /> : null}
    </Filters>
  )
}

const ChoiceFilter = ({ register, query, name }: Props & { name: string }) => {
  const field = register.fields[name]
  if (!field) return null
  const options = Object.entries(field.options).map(([value, label]) => ({ value, label }))
  return (
    <Input
      name={name}
      label={field.label}
      type="select"
      blank="Tất cả"
      options={options}
      value={query[name]}
    />
  )
}
