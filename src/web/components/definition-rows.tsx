import type { ComponentChildren } from 'preact'

export type DefinitionRow = { term: string; value: ComponentChildren; note?: string | undefined }

/** Facts as pairs of name and value. */
export const DefinitionRows = ({ rows }: { rows: readonly DefinitionRow[] }) => (
  <dl class="definition-rows">
    {rows.map((row) => (
      <div key={row.term}>
        <dt>{row.term}</dt>
        <dd>
          {row.value}
          {row.note ? <p class="quiet">{row.note}</p> : null}
        </dd>
      </div>
    ))}
  </dl>
)
