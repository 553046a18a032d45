import type { DossierLine } from '#modules/dossiers'
import type { Column } from '#web/components/data-table.tsx'

/** The box that picks a row for an act on many. */
export const selectColumn: Column<DossierLine> = {
  key: 'select',
  label: 'Chọn',
  cell: ({ code }) => (
    <input class="row-box" type="checkbox" name="ma" value={code} aria-label={`Chọn ${code}`} />
  ),
}
