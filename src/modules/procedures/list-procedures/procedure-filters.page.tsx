import { Field } from '#web/components/field.tsx'
import { Filters } from '#web/components/filters.tsx'
import { onlineLabels } from '../procedure-words.ts'
import type { ProcedureField } from '../procedures.sql.ts'

type Props = { query: Readonly<Record<string, string>>; fields: readonly ProcedureField[] }

/** The filters of the list: words, field, online level. */
export const ProcedureFilters = ({ query, fields }: Props) => {
  const active = Object.keys(query).length
  return (
    <Filters action="/thu-tuc" active={active} clearHref={active > 0 ? '/thu-tuc' : undefined}>
      <Field name="q" label="Mã hoặc tên thủ tục" type="search" value={query.q} />
      <Field
        name="linh-vuc"
        label="Lĩnh vực"
        type="select"
        blank="Tất cả"
        options={fields.map(({ code, name }) => ({ value: code, label: name }))}
        value={query['linh-vuc']}
      />
      <Field
        name="muc"
        label="Mức trực tuyến"
        type="select"
        blank="Tất cả"
        options={Object.entries(onlineLabels).map(([value, label]) => ({ value, label }))}
        value={query.muc}
      />
    </Filters>
  )
}
