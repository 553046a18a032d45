import {
  dossierColumns,
  dossierTone,
  type WantedWorklist,
  type WorklistView,
  worklists,
} from '#modules/dossiers'
import type { Surroundings } from '#modules/registers'
import { formatCount } from '#platform/numbers.ts'
import { LinkButton } from '#web/components/button.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { BulkChoice } from '../bulk/bulk-acts.ts'
import { BulkBar } from '../bulk/bulk-bar.page.tsx'
import type { SavedFilter } from '../saved-filters/saved-filters.sql.ts'
import { NothingHere } from './nothing-here.page.tsx'
import { selectColumn } from './select-column.page.tsx'
import { sortingOf } from './sorting.ts'
import { addressOf, type WorklistQuery } from './worklist-address.ts'
import { WorklistFilters } from './worklist-filters.page.tsx'
import { WorklistTabs } from './worklist-tabs.page.tsx'

export type WorklistPageProps = {
  surroundings: Surroundings
  view: WorklistView
  wanted: WantedWorklist
  /** List, order and filters, by the names they have in the address. */
  query: WorklistQuery
  saved: readonly SavedFilter[]
  acts: readonly BulkChoice[]
  scripts: readonly string[]
  now: Date
  /** What was wrong with the name of a filter, and that name. */
  saving?: { name: string; fault: string } | undefined
}

/** What somebody has to do: lists with their counts, one of them open, acts on many at once. */
export const WorklistPage = ({ surroundings, scripts, ...page }: WorklistPageProps) => (
  <OfficePage {...surroundings} title="Việc của tôi" scripts={scripts}>
    <div class="worklist" data-worklist>
      <div class="worklist__head">
        <h1 class="ds-heading">Việc của tôi</h1>
        <WorklistTabs view={page.view} open={page.wanted.list} query={page.query} />
      </div>
      <WorklistFilters {...page} />
      {page.view.rows.length === 0 ? (
        <NothingHere {...page} />
      ) : (
        <form class="worklist__form" method="post" action="/viec-cua-toi/lam">
          <input type="hidden" name="ve" value={addressOf(page.query)} />
          <BulkBar acts={page.acts} about={worklists[page.wanted.list].about} />
          <Rows {...page} />
        </form>
      )}
      <Turning {...page} />
    </div>
  </OfficePage>
)

type Inner = Omit<WorklistPageProps, 'surroundings' | 'scripts'>

const Rows = ({ view, wanted, query, now }: Inner) => (
  <DataTable
    caption={worklists[wanted.list].label}
    hideCaption
    columns={[selectColumn, ...dossierColumns(view.grain, now, sortingOf(wanted, query))]}
    rows={view.rows}
    rowKey={({ id }) => id}
    rowTone={(row) => dossierTone(row, view.grain, now)}
    emptyText="Không có hồ sơ nào."
  />
)

const Turning = ({ view, query }: Inner) => (
  <div class="worklist__foot">
    <Pagination
      summary={`Đang xem ${formatCount(view.rows.length)} trong ${formatCount(view.total)} hồ sơ`}
      previousHref={view.previous && addressOf({ ...query, truoc: view.previous })}
      nextHref={view.next && addressOf({ ...query, sau: view.next })}
    />
    {(['csv', 'xlsx'] as const).map((format) => (
      <LinkButton
        key={format}
        variant="tertiary"
        download
        href={addressOf(query, `/viec-cua-toi.${format}`)}
      >
        Tải {format.toUpperCase()}
      </LinkButton>
    ))}
    <LinkButton variant="tertiary" href="/cuoi-ngay">
      Chốt việc cuối ngày
    </LinkButton>
  </div>
)
