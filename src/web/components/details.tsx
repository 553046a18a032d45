import type { ComponentChildren } from 'preact'

export type DetailsProps = {
  summary: string
  open?: boolean | undefined
  children: ComponentChildren
}

export const Details = ({ summary, open, children }: DetailsProps) => (
  <details class="ds-details" open={open}>
    <summary>{summary}</summary>
    <div>{children}</div>
  </details>
)
