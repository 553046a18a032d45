import { safeAddress } from '../address.ts'
import { type Column, cellAttributes, ROLES } from './data-table-column.ts'

const MARKS = { ascending: '▲', descending: '▼', none: '↕' } as const

export const TableHead = <Row,>({ columns }: { columns: readonly Column<Row>[] }) => (
  <thead {...ROLES.group}>
    <tr {...ROLES.row}>
      {columns.map((column) => (
        <th key={column.key} {...ROLES.columnHeader} scope="col" {...headAttributes(column)}>
          {column.sort ? <SortLink label={column.label} sort={column.sort} /> : column.label}
        </th>
      ))}
    </tr>
  </thead>
)

const headAttributes = <Row,>(column: Column<Row>) => ({
  ...cellAttributes(column),
  'aria-sort': column.sort ? (column.sort.direction ?? ('none' as const)) : undefined,
})

type Sort = NonNullable<Column<unknown>['sort']>

const SortLink = ({ label, sort }: { label: string; sort: Sort }) => (
  <a href={safeAddress(sort.href)}>
    {label}
    <span class="sort-mark" aria-hidden="true">
      {MARKS[sort.direction ?? 'none']}
    </span>
  </a>
)
