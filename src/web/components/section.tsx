import type { ComponentChildren } from 'preact'

export type SectionProps = {
  title: string
  /** Also the anchor of the section. */
  id: string
  children: ComponentChildren
}

export const Section = ({ title, id, children }: SectionProps) => (
  <section class="office-section" aria-labelledby={id}>
    <h2 class="ds-heading" id={id}>
      {title}
    </h2>
    {children}
  </section>
)

/** What is done on the left, the facts on the right; one column on a phone, in the same order. */
export const TwoColumns = ({
  main,
  side,
}: {
  main: ComponentChildren
  side: ComponentChildren
}) => (
  <div class="two-columns">
    <div>{main}</div>
    <div>{side}</div>
  </div>
)

/** Blocks under each other with air between. */
export const Stack = ({ children }: { children: ComponentChildren }) => (
  <div class="stack">{children}</div>
)
