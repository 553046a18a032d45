import { worklistFilters } from '#modules/dossiers'
import { Field } from '#web/components/field.tsx'
import { Filters } from '#web/components/filters.tsx'
import { SavedFilters } from '../saved-filters/saved-filters.page.tsx'
import type { WorklistPageProps } from './worklist.page.tsx'
import { addressOf } from './worklist-address.ts'

type Props = Pick<WorklistPageProps, 'query' | 'view' | 'wanted' | 'saved' | 'saving'>

/** One line of filters, the order, and the lists that were saved. */
export const WorklistFilters = ({ query, view, wanted, saved, saving }: Props) => {
  const active = worklistFilters.filter((name) => query[name]).length
  const kept = query.ds ? { ds: query.ds } : {}
  return (
    <div class="worklist__filters">
      <Filters
        action="/viec-cua-toi"
        active={active}
        clearHref={active > 0 ? addressOf(kept) : undefined}
        hidden={kept}
      >
        <Field name="q" label="Mã, tên, điện thoại" type="search" value={query.q} />
        <Field
          name="linh-vuc"
          label="Lĩnh vực"
          type="select"
          blank="Tất cả"
          value={query['linh-vuc']}
          options={view.fields.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Field
          name="kenh"
          label="Kênh nộp"
          type="select"
          blank="Tất cả"
          value={query.kenh}
          options={channels}
        />
        <Field name="xep" label="Xếp theo" type="select" value={sortOf(wanted)} options={sorts} />
        {wanted.list === 'sap-han' ? (
          <Field name="gio" label="Trong số giờ làm việc" type="number" value={`${wanted.hours}`} />
        ) : null}
      </Filters>
      <SavedFilters saved={saved} query={query} saving={saving} />
    </div>
  )
}

const sortOf = ({ sort, descending }: Props['wanted']): string => `${descending ? '-' : ''}${sort}`

const channels = [
  { value: 'desk', label: 'Trực tiếp' },
  { value: 'online', label: 'Trực tuyến' },
  { value: 'post', label: 'Bưu chính' },
]

const sorts = [
  { value: 'han', label: 'Hạn trả, gần trước' },
  { value: '-han', label: 'Hạn trả, xa trước' },
  { value: 'nhan', label: 'Tiếp nhận, cũ trước' },
  { value: '-nhan', label: 'Tiếp nhận, mới trước' },
  { value: 'ma', label: 'Mã hồ sơ' },
  { value: '-ma', label: 'Mã hồ sơ, ngược' },
  { value: 'ten', label: 'Người nộp' },
  { value: '-ten', label: 'Người nộp, ngược' },
]
