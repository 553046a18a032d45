import { wordsIn } from '../reading/content-words.ts'
import type { Numeral } from '../reading/figures.ts'
import type { Item } from '../reading/items.ts'
import type { Settlement } from '../reading/settlement.ts'

/** "32% trên tổng số hồ sơ tiếp nhận", "98,2% trên tổng số 5.102 hồ sơ", "26,5% số có mặt": the base that the words name. */
export const baseInWords = (
  lower: string,
  items: readonly Item[],
  index: number,
  rate: Numeral,
  account: Settlement | undefined,
): Numeral[] => {
  const next = items[index + 1]
  if (next && TOTAL.test(lower.slice(rate.tail, Math.min(next.figure.start, rate.tail + 30))))
    return [next.figure]
  const named =
    NAMED.exec(lower.slice(rate.tail, rate.tail + 80))?.groups?.name ??
    BETWEEN.exec(items[index]?.after ?? '')?.groups?.name
  const before = items.slice(Math.max(0, index - MOST_BACK), index)
  const role = named === undefined ? undefined : ofAccount(named, account)
  return role ? [role] : ofItems(named ?? '', before, items[index])
}

const MOST_BACK = 24
const TOTAL = /^ ?(?:trên|trong|so với) tổng số $/
const NAMED =
  /^ ?(?:trên |so với |của |trong )?(?:tổng )?số (?:lượng )?(?<name>\p{L}[^;.,()\d\n]{2,60})/u

/** "3.109 trên số đăng ký mới (91,4%)". */
const BETWEEN =
  /^[^;,.()\d]{0,20}(?:trên|trong) (?:tổng )?số (?<name>\p{L}[^;.,()\d\n]{2,60}) \(\d/u

const ofAccount = (name: string, account: Settlement | undefined): Numeral | undefined => {
  const role = /hồ sơ (?:đã |được )?(?:(?<received>tiếp nhận)|giải quyết)/.exec(name)
  if (!role || !account) return undefined
  return role.groups?.received ? account.received.figure : account.resolved?.figure
}

/** The counts before whose own words hold all words of the name, those with the fewest others first. */
const ofItems = (name: string, before: readonly Item[], part: Item | undefined): Numeral[] => {
  const words = [...wordsIn(name)]
  if (words.length === 0 || !part) return []
  return before
    .map(({ figure, before: label, after }) => ({
      figure,
      own: wordsIn(`${label} ${after.replace(ADDENDS, '')}`),
    }))
    .filter(
      ({ figure, own }) =>
        figure.value >= part.figure.value && words.every((word) => own.has(word)),
    )
    .sort((one, other) => one.own.size - other.own.size)
    .map(({ figure }) => figure)
}

/** "15.836 (đã trả + chuyển)": what makes the figure, not what it is. */
const ADDENDS = /\([^()]*\+[^()]*\)?/
