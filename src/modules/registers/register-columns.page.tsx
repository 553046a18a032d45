import type { Day } from '#platform/time.ts'
import { shortened } from '#platform/wording.ts'
import type { Column } from '#web/components/data-table.tsx'
import { Link } from '#web/components/link.tsx'
import { Tag } from '#web/components/tag.tsx'
import { addressesOf } from './addresses.rules.ts'
import type { Register } from './define-register.ts'
import type { DueState } from './due-state.rules.ts'
import type { Field, Fields, Row } from './field.ts'
import { showValue } from './show-value.rules.ts'

type Columns = Column<Row<Fields>>[]

/** Of a long text in a column that must not take the room of the others. */
const MOST_LETTERS = 48

/** The columns a register lists, the first of them leading to the row, and how each row stands to its due day. */
export const columnsOf = (register: Register, today: Day): Columns => [
  ...listed(register),
  ...stateColumn(register, today),
]

export const toneOf = (state: DueState | undefined) =>
  state?.tone === 'late' || state?.tone === 'soon' ? state.tone : undefined

const listed = (register: Register): Columns => {
  const widest = register.list.find((name) => isLong(register.fields[name]))
  return register.list.flatMap((name, place) => {
    const field = register.fields[name]
    if (!field) return []
    const full = (row: Row<Fields>) => showValue(field, row[name])
    const shown = (row: Row<Fields>) =>
      name === widest ? full(row) : shortened(full(row), MOST_LETTERS)
    const linked = (row: Row<Fields>) => (
      <Link href={addressesOf(register).row(row.id)}>{shown(row) || 'Xem'}</Link>
    )
    return {
      key: name,
      label: field.label,
      cell: place === 0 ? linked : shown,
      rowHeader: place === 0,
      numeric: field.kind === 'count' || field.kind === 'money',
      cut: name === widest,
      whole: isShort(field),
      title: isLong(field) ? full : undefined,
    }
  })
}

const stateColumn = (register: Register, today: Day): Columns =>
  register.state
    ? [{ key: 'state', label: 'Tình trạng', cell: (row) => stateTag(register.state?.(row, today)) }]
    : []

const stateTag = (state: DueState | undefined) =>
  state ? <Tag tone={state.tone}>{state.words}</Tag> : null

/** One column a table may take the room that is left; other long texts are shortened. */
const isLong = (field: Field | undefined): boolean =>
  field?.kind === 'long-text' || (field?.kind === 'text' && (field.max ?? 0) > 200)

/** What fits on one line wherever it stands. */
const isShort = ({ kind, options = {} }: Field): boolean =>
  kind === 'day' ||
  (kind === 'choice' && Object.values(options).every((words) => words.length < 16))
