import { type WantedWorklist, type WorklistView, worklists } from '#modules/dossiers'
import { formatCount } from '#platform/numbers.ts'
import { Link } from '#web/components/link.tsx'
import { addressOf, type WorklistQuery } from './worklist-address.ts'

type Props = { view: WorklistView; wanted: WantedWorklist; query: WorklistQuery }

/** An empty list says why, and leads on to what is left to do. */
export const NothingHere = ({ view, wanted, query }: Props) => (
  <div class="worklist-empty worklist__form" data-empty>
    <p>{reasonOf(view, wanted, query)}</p>
    {isFiltered(query) ? (
      <p>
        <Link href={addressOf({ ds: wanted.list })}>Bỏ hết điều kiện lọc</Link>
      </p>
    ) : (
      <Others view={view} open={wanted.list} />
    )}
  </div>
)

const Others = ({ view, open }: { view: WorklistView; open: WantedWorklist['list'] }) => {
  const others = [...view.counts].filter(([key, count]) => key !== open && count > 0)
  if (others.length === 0) return null
  return (
    <ul>
      {others.map(([key, count]) => (
        <li key={key}>
          <Link href={addressOf({ ds: key })}>
            {worklists[key].label}: {formatCount(count)} hồ sơ
          </Link>
        </li>
      ))}
    </ul>
  )
}

const isFiltered = (query: WorklistQuery): boolean =>
  ['q', 'linh-vuc', 'kenh', 'cong-chuc', 'tu', 'den'].some((name) => query[name])

const reasonOf = ({ counts }: WorklistView, { list }: WantedWorklist, query: WorklistQuery) => {
  if (counts.size === 0)
    return 'Anh/chị chưa được giao vai trò xử lý hồ sơ nên không có việc ở đây.'
  if (isFiltered(query)) return 'Không có hồ sơ nào hợp với bộ lọc.'
  return list === 'hom-nay'
    ? 'Hôm nay không còn hồ sơ nào chờ anh/chị xử lý.'
    : 'Không có hồ sơ nào trong danh sách này.'
}
