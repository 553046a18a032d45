import type { ComponentChildren } from 'preact'

export type PageTitleProps = {
  title: string
  /** One line on what the page is for, or its period. */
  lead?: ComponentChildren
  /** Tags beside the title. */
  tags?: ComponentChildren
  /** Buttons at the end of the line. */
  actions?: ComponentChildren
}

export const PageTitle = ({ title, lead, tags, actions }: PageTitleProps) => (
  <div class="page-title">
    <div>
      <h1 class="ds-heading">
        {title} {tags}
      </h1>
      {lead ? <p class="quiet">{lead}</p> : null}
    </div>
    {actions ? <div class="page-title__actions">{actions}</div> : null}
  </div>
)
