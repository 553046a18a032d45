import type { ComponentChildren } from 'preact'
import { safeAddress } from '../address.ts'

export type LinkProps = {
  href: string
  children: ComponentChildren
  /** Full text on hover, for a text that is cut in a dense table. */
  title?: string | undefined
  download?: boolean | undefined
  newTab?: boolean | undefined
}

export const Link = ({ href, children, title, download, newTab }: LinkProps) => (
  <a
    class="ds-link"
    href={safeAddress(href)}
    title={title}
    download={download}
    target={newTab ? '_blank' : undefined}
  >
    {children}
  </a>
)
