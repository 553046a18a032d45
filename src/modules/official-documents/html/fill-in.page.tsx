import type { JSX } from 'preact'
import type { LaidOutField } from '../laid-out-document.ts'
import { type FigureHref, Runs } from './runs.page.tsx'

type Props = {
  rows: readonly (readonly LaidOutField[])[]
  figureHref?: FigureHref | undefined
}

/** Lines of a form, the fields of a row side by side. */
export const FillIn = ({ rows, figureHref }: Props): JSX.Element => (
  <div class="fill-in">
    {rows.map((fields) => (
      <div class="form-line">
        {fields.map((field) => (
          <Field field={field} figureHref={figureHref} />
        ))}
      </div>
    ))}
  </div>
)

type FieldProps = { field: LaidOutField; figureHref?: FigureHref | undefined }

const Field = ({ field: { label, runs, lines }, figureHref }: FieldProps) => (
  <div>
    <p class={lines > 0 ? 'to-fill' : undefined}>
      {label}: {lines > 0 ? <span class="dots" /> : <Runs runs={runs} figureHref={figureHref} />}
    </p>
    {Array.from({ length: Math.max(0, lines - 1) }, () => (
      <p class="to-fill">
        {'\u00a0'}
        <span class="dots" />
      </p>
    ))}
  </div>
)
