import type { ComponentChildren } from 'preact'
import { safeAddress } from '../address.ts'
import { Button, LinkButton } from './button.tsx'

export type FiltersProps = {
  action: string
  /** Field components, four or five at most. */
  children: ComponentChildren
  /** Where all filters are off; leave out when none is on. */
  clearHref?: string | undefined
  /** How many filters are on, shown on the fold on phones. */
  active?: number | undefined
  /** Kept through the submit, such as the order. */
  hidden?: Readonly<Record<string, string>> | undefined
  submitLabel?: string | undefined
}

/** One line of filters that live in the address (GET); on phones it opens from a fold. */
export const Filters = ({ action, children, active = 0, ...props }: FiltersProps) => (
  <search class="filters">
    {/* The fold is beside the form, so that wide screens can show the form without script. */}
    <details class="fold filters__fold">
      <summary>{active > 0 ? `Bộ lọc (${active} đang dùng)` : 'Bộ lọc'}</summary>
    </details>
    <form class="filters__form" action={safeAddress(action)} method="get">
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <FilterActions {...props} />
    </form>
  </search>
)

const FilterActions = ({ submitLabel, clearHref }: Partial<FiltersProps>) => (
  <div class="filters__actions">
    <Button variant="secondary">{submitLabel ?? 'Lọc'}</Button>
    {clearHref ? (
      <LinkButton href={clearHref} variant="tertiary">
        Bỏ lọc
      </LinkButton>
    ) : null}
  </div>
)
