import { LinkButton } from './button.tsx'

export type PaginationProps = {
  previousHref?: string | undefined
  nextHref?: string | undefined
  /** What is in sight: "Đang xem 1–50 trong 1.286 hồ sơ". */
  summary?: string | undefined
  /** Name of the list for screen readers when a page has two. */
  label?: string | undefined
}

/** By key, not by number of page: rows that come in meanwhile shift nothing. */
export const Pagination = ({ previousHref, nextHref, summary, label }: PaginationProps) => (
  <nav class="pagination" aria-label={label ?? 'Chuyển trang'}>
    {summary ? <p>{summary}</p> : null}
    {previousHref ? (
      <LinkButton href={previousHref} variant="secondary">
        ← Trang trước
      </LinkButton>
    ) : null}
    {nextHref ? (
      <LinkButton href={nextHref} variant="secondary">
        Trang sau →
      </LinkButton>
    ) : null}
  </nav>
)
