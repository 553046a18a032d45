import type { ComponentChildren } from 'preact'
import { Link } from './link.tsx'

export type CardProps = {
  title?: string | undefined
  /** Makes the title a link. */
  href?: string | undefined
  tinted?: boolean | undefined
  children: ComponentChildren
}

export const Card = ({ title, href, tinted, children }: CardProps) => (
  <div class="ds-card" data-variant={tinted ? 'tinted' : 'default'}>
    {title ? <h2 class="ds-heading">{href ? <Link href={href}>{title}</Link> : title}</h2> : null}
    {children}
  </div>
)
