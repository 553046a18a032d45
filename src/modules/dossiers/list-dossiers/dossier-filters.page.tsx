import type { ProcedureField } from '#modules/procedures'
import { Field } from '#web/components/field.tsx'
import { Filters } from '#web/components/filters.tsx'
import { channelLabels } from '../dossier.ts'
import { filterNames, stateGroups } from './wanted-dossiers.rules.ts'

type Query = Readonly<Record<string, string>>
type Props = { query: Query; fields: readonly ProcedureField[] }

/** The filters of the list; open dossiers by due date need no choice of state. */
export const DossierFilters = ({ query, fields }: Props) => {
  const active = filterNames.filter((name) => query[name]).length
  const view = query.xem ? { xem: query.xem } : undefined
  return (
    <Filters
      action="/ho-so"
      active={active}
      clearHref={active > 0 ? `/ho-so?${new URLSearchParams(view)}` : undefined}
      hidden={view}
    >
      <Field name="q" label="Mã, tên, điện thoại" type="search" value={query.q} />
      {view ? null : <Choice query={query} name="tinh-trang" label="Tình trạng" options={groups} />}
      <Choice query={query} name="kenh" label="Kênh nộp" options={channels} />
      <Choice
        query={query}
        name="linh-vuc"
        label="Lĩnh vực"
        options={fields.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Field name="tu" label="Tiếp nhận từ" type="date" value={query.tu} />
      <Field name="den" label="đến" type="date" value={query.den} />
    </Filters>
  )
}

type Option = { value: string; label: string }
type ChoiceProps = { query: Query; name: string; label: string; options: readonly Option[] }

const Choice = ({ query, ...field }: ChoiceProps) => (
  <Field {...field} type="select" blank="Tất cả" value={query[field.name]} />
)

const groups = Object.entries(stateGroups).map(([value, { label }]) => ({ value, label }))
const channels = Object.entries(channelLabels).map(([value, label]) => ({ value, label }))
