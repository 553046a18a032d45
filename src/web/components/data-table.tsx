import { TableBody, TableTotals } from './data-table-body.tsx'
import { type DataTableProps, ROLES } from './data-table-column.ts'
import { TableHead } from './data-table-head.tsx'

export type { Column, DataTableProps, RowTone } from './data-table-column.ts'

/**
 * A dense table: one line a row, the head stays in sight; on a phone each row becomes a small card.
 * The cards are made by CSS, which takes the meaning of a table away from screen readers; the roles
 * written out on every part give it back.
 */
export const DataTable = <Row,>(props: DataTableProps<Row>) => (
  <div class="table-frame" data-wide={props.wide || undefined} {...scrollFocus(props)}>
    <table class="ds-table" {...ROLES.table} data-hover>
      <caption class={props.hideCaption ? 'ds-sr-only' : undefined}>{props.caption}</caption>
      <TableHead columns={props.columns} />
      <TableBody {...props} />
      {props.totals ? <TableTotals columns={props.columns} totals={props.totals} /> : null}
    </table>
    {props.rows.length === 0 ? <p class="table-empty">{props.emptyText}</p> : null}
  </div>
)

/** What scrolls sideways must be reachable by keyboard and have a name. */
const scrollFocus = ({ wide, caption }: { wide?: boolean | undefined; caption: string }) =>
  wide ? { tabIndex: 0, role: 'region' as const, 'aria-label': caption } : {}
