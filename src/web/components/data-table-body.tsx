import { type Column, cellAttributes, type DataTableProps, ROLES } from './data-table-column.ts'

export const TableBody = <Row,>({ columns, rows, rowKey, rowTone }: DataTableProps<Row>) => (
  <tbody {...ROLES.group}>
    {rows.map((row) => (
      <tr key={rowKey(row)} {...ROLES.row} data-tone={rowTone?.(row)}>
        {columns.map((column) => (
          <BodyCell key={column.key} column={column} row={row} />
        ))}
      </tr>
    ))}
  </tbody>
)

const BodyCell = <Row,>({ column, row }: { column: Column<Row>; row: Row }) => {
  const attributes = { ...cellAttributes(column), title: column.title?.(row) }
  if (column.rowHeader) {
    return (
      <th {...ROLES.rowHeader} scope="row" {...attributes}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td {...ROLES.cell} data-label={column.label} {...attributes}>
      {column.cell(row)}
    </td>
  )
}

type TotalsProps<Row> = Required<Pick<DataTableProps<Row>, 'columns' | 'totals'>>

export const TableTotals = <Row,>({ columns, totals }: TotalsProps<Row>) => (
  <tfoot {...ROLES.group}>
    <tr {...ROLES.row}>
      {columns.map((column) => (
        <td
          key={column.key}
          {...ROLES.cell}
          data-label={column.rowHeader ? undefined : column.label}
          {...cellAttributes(column)}
        >
          {totals?.[column.key]}
        </td>
      ))}
    </tr>
  </tfoot>
)
