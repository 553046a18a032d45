import { formatMoney } from '#platform/numbers.ts'
import { Button } from '#web/components/button.tsx'
import { ownPartOf } from '../forms/form-wording.rules.ts'
import { startsHere } from '../receive-page/desk-field.page.tsx'
import type { ByField } from '../receive-page/typed.ts'
import type { TypedRow } from './batch.form.ts'
import type { BatchView } from './batch-view.ts'

const columns = [
  ['so', 'Số định danh'],
  ['ten', 'Họ tên'],
  ['dien-thoai', 'Điện thoại'],
  ['dia-chi', 'Địa chỉ'],
  ['so-ban', 'Số bản'],
  ['so-trang', 'Số trang'],
] as const

type RowsProps = { view: BatchView; faults: ByField; isRefused: boolean }

/** The table to type in; the cursor goes on in the first row that is not complete. */
export const BatchRows = ({ view, faults, isRefused }: RowsProps) => {
  const next = view.read.rows.find(({ typed }) => !typed.so || !typed.ten)
  return (
    <div class="batch__rows">
      {/* The first button of the form: Enter fills in and reckons, and never accepts. */}
      <Button variant="secondary" name="viec" value="cap-nhat">
        Tìm người và tính phí
      </Button>
      <div class="batch__row batch__head" aria-hidden="true">
        <span>TT</span>
        {columns.map(([field, label]) => (
          <span key={field}>{label}</span>
        ))}
        <span>Phí</span>
      </div>
      <ol>
        {view.read.rows.map((row) => (
          <BatchLine
            key={row.place}
            {...{ row, faults }}
            isNext={!isRefused && row.place === next?.place}
          />
        ))}
      </ol>
    </div>
  )
}

type LineProps = { row: TypedRow; faults: ByField; isNext: boolean }

const BatchLine = ({ row, faults, isNext }: LineProps) => {
  const { place, typed } = row
  const wanted = typed.so && !typed.ten ? 'ten' : 'so'
  return (
    <li class="batch__row">
      <span>{place}</span>
      {columns.map(([field, label]) => (
        <label key={field} class="batch__cell">
          <span class="batch__label" aria-hidden="true">
            {label}
          </span>
          <input
            class="ds-input"
            id={`o-${field}-${place}`}
            name={`${field}-${place}`}
            value={typed[field] || (field.startsWith('so-') ? '1' : '')}
            autoComplete="off"
            aria-label={`${label}, dòng ${place}`}
            aria-invalid={faults[`${field}-${place}`] ? true : undefined}
            placeholder={label}
            data-numeric={field.startsWith('so-') || undefined}
            {...startsHere(isNext && field === wanted)}
          />
        </label>
      ))}
      <span class="batch__fee" data-live={`phi-${place}`}>
        {standingOf(row)}
      </span>
    </li>
  )
}

const standingOf = ({ isEmpty, acceptedAs, fee }: TypedRow): string => {
  if (acceptedAs) return `Đã nhận ${ownPartOf(acceptedAs)}`
  return isEmpty ? '' : formatMoney(fee.amount)
}
