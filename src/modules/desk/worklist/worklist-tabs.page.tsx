import { type WorklistKey, type WorklistView, worklists } from '#modules/dossiers'
import { formatCount } from '#platform/numbers.ts'
import { safeAddress } from '#web/address.ts'
import { addressOf, type WorklistQuery } from './worklist-address.ts'

type Props = { view: WorklistView; open: WorklistKey; query: WorklistQuery }

/** The lists of this person, each with its count; the filters are left behind when one goes over. */
export const WorklistTabs = ({ view, open, query }: Props) => (
  <nav class="worklist-tabs" aria-label="Danh sách việc">
    <ul>
      {listsOf(view, open).map(([key, count]) => (
        <li key={key}>
          <a
            href={safeAddress(addressOf({ ds: key, ...(query.gio ? { gio: query.gio } : {}) }))}
            aria-current={key === open ? 'page' : undefined}
            title={worklists[key].about}
          >
            {worklists[key].label} <b data-some={count > 0 || undefined}>{formatCount(count)}</b>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** His own lists, and the one that another page led to. */
const listsOf = ({ counts, total }: WorklistView, open: WorklistKey): [WorklistKey, number][] =>
  counts.has(open) ? [...counts] : [...counts, [open, total]]
