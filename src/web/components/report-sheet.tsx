import type { ComponentChildren } from 'preact'

export type ReportSheetProps = {
  /** Name of the document for screen readers. */
  label: string
  children: ComponentChildren
}

/** A sheet of paper on the screen: A4, the margins and the type of an official document. */
export const ReportSheet = ({ label, children }: ReportSheetProps) => (
  <article class="report-sheet" aria-label={label}>
    {children}
  </article>
)
