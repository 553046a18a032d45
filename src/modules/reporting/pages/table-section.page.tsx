import { DataTable, type DataTableProps } from '#web/components/data-table.tsx'
import { Section } from '#web/components/section.tsx'

type Props<Row> = Pick<DataTableProps<Row>, 'columns' | 'rows' | 'rowKey'> & {
  title: string
  id: string
  emptyText?: string
}

/** A section that is one table; its heading says to the eye what the caption says to a screen reader. */
export const TableSection = <Row,>({ title, id, emptyText = '', ...table }: Props<Row>) => (
  <Section title={title} id={id}>
    <DataTable caption={title} hideCaption emptyText={emptyText} {...table} />
  </Section>
)
