import { countLateEntries, countMyWorklists, type WorklistKey, worklists } from '#modules/dossiers'
import type { Tx } from '#platform/db/database.ts'
import { formatCount } from '#platform/numbers.ts'
import { holdsAny, type Request } from '#platform/request.ts'

/** One figure of the day, with the list behind it. */
export type TodayFigure = { value: string; label: string; href: string }

/** What came and what went today, for everybody who has a part in dossiers. */
const throughput = ['nhan-hom-nay', 'xong-hom-nay'] as const
/** In the order in which they matter; lists that look back have no place in a day. */
const shown: readonly WorklistKey[] = [
  ...(['hom-nay', 'qua-han', 'sap-han', 'cho-ky', 'cho-tra'] as const),
  ...throughput,
]

/** What this person has to do today, for the page that everybody comes to first. */
export const viewToday = (request: Request): Promise<TodayFigure[]> =>
  request.db.read(request, async (tx) => {
    const counts = await countMyWorklists(tx, request, throughput)
    const figures = shown
      .filter((key) => counts.has(key))
      .map((key) => ({
        ...{ value: formatCount(counts.get(key) ?? 0), label: worklists[key].label },
        href: `/viec-cua-toi?ds=${key}`,
      }))
    return [...figures, ...(await waitingForLeader(tx, request))]
  })

const waitingForLeader = async (tx: Tx, { actor }: Request): Promise<TodayFigure[]> => {
  if (!holdsAny(actor, ['leader'])) return []
  const value = formatCount(await countLateEntries(tx))
  return [{ value, label: 'Ghi nhận muộn chờ duyệt', href: '/ho-so/ghi-nhan-muon' }]
}
