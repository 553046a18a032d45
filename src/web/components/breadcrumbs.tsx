import { safeAddress } from '../address.ts'

/** The last one is the page itself and needs no address. */
export type Breadcrumb = { label: string; href?: string | undefined }

export const Breadcrumbs = ({ items }: { items: readonly Breadcrumb[] }) => (
  <nav class="ds-breadcrumbs" aria-label="Bạn đang ở">
    <ol>
      {items.map((item, place) => (
        <li key={item.label}>
          <Crumb {...item} last={place === items.length - 1} />
        </li>
      ))}
    </ol>
  </nav>
)

const Crumb = ({ label, href, last }: Breadcrumb & { last: boolean }) => {
  if (last || !href) return <span aria-current={last ? 'page' : undefined}>{label}</span>
  return (
    <a class="ds-link" href={safeAddress(href)}>
      {label}
    </a>
  )
}
