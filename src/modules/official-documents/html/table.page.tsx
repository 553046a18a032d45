import type { JSX } from 'preact'
import type { LaidOutCell, LaidOutRow, LaidOutTable } from '../laid-out-document.ts'
import { type FigureHref, Runs } from './runs.page.tsx'

type Props = { table: LaidOutTable; figureHref?: FigureHref | undefined }

export const DataTable = ({ table, figureHref }: Props): JSX.Element => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, a section would be a landmark
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, so the keyboard must reach it
  <div class="table-scroll" role="group" aria-label="Bảng số liệu" tabIndex={0}>
    <table>
      <colgroup>
        {table.widths.map((width) => (
          <col width={`${width.toFixed(2)}%`} />
        ))}
      </colgroup>
      <thead>
        {table.headerRows.map(({ cells }) => (
          <tr>
            {cells.map((cell) => (
              <HeaderCell cell={cell} figureHref={figureHref} />
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <BodyRow row={row} figureHref={figureHref} />
        ))}
      </tbody>
    </table>
  </div>
)

type CellProps = { cell: LaidOutCell; figureHref?: FigureHref | undefined }

const HeaderCell = ({ cell, figureHref }: CellProps) => (
  <th scope={cell.columnSpan > 1 ? 'colgroup' : 'col'} {...spans(cell)}>
    <Runs runs={cell.runs} figureHref={figureHref} />
  </th>
)

const BodyRow = ({ row, figureHref }: { row: LaidOutRow; figureHref?: FigureHref | undefined }) => (
  <tr class={row.section ? 'section-row' : undefined}>
    {row.cells.map((cell) => (
      <td class={cell.align} {...spans(cell)}>
        <Runs runs={cell.runs} figureHref={figureHref} />
      </td>
    ))}
  </tr>
)

const spans = ({ columnSpan, rowSpan }: LaidOutCell) => ({
  ...(columnSpan > 1 && { colSpan: columnSpan }),
  ...(rowSpan > 1 && { rowSpan }),
})
