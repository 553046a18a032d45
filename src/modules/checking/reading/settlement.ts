import type { Item } from './items.ts'
import type { PartitionName } from './members.ts'
import type { Tree } from './trees.ts'

/** The roles of one account of dossiers: what came in is settled, pending, or has left otherwise. */
export type SettlementRole = 'received' | 'resolved' | 'pending' | 'withdrawn' | 'returned'

/** One account: from a figure of dossiers received up to the next one, or the next heading. */
export type Settlement = Partial<Record<SettlementRole, Item>> & {
  received: Item
  /** Parts of resolved and pending, by member. */
  resolvedParts: ReadonlyMap<string, Item>
  pendingParts: ReadonlyMap<string, Item>
  receivedParts: ReadonlyMap<string, Item>
}

const OTHER =
  /số hóa|số hoá|khai thác|hài lòng|phản ánh|kiến nghị|văn bản|thanh toán|chứng thực điện tử|kiểm tra|tỷ lệ|đơn thư/
const roles: readonly { role: SettlementRole; pattern: RegExp }[] = [
  { role: 'withdrawn', pattern: /(?:đã |xin |tự |nộp )?rút(?: hồ sơ)?/ },
  {
    role: 'returned',
    pattern:
      /trả lại|từ chối|không đủ điều kiện|dừng (?:xử lý|giải quyết)|hủy|huỷ|chờ bổ sung|yêu cầu bổ sung/,
  },
  {
    role: 'pending',
    pattern:
      /đang (?:được )?(?:trong quá trình )?(?:giải quyết|xử lý|thực hiện|thụ lý)|chưa (?:được )?(?:giải quyết|xử lý|xong)|còn (?:lại|treo)|chuyển (?:kỳ|quý|tháng|năm) sau/,
  },
  {
    role: 'received',
    pattern: /(?<!chứng |ghi |công |xác |thừa )nhận(?! mới|xét)|phải (?:xử lý|giải quyết)/,
  },
  { role: 'resolved', pattern: /giải quyết|xử lý|trả kết quả|có kết quả|đã (?:trả|xong)/ },
]

/** How far an account may run. */
const MOST_PARAGRAPHS = 14

/** The accounts of dossiers that a report gives, with the parts that it names. */
export const readSettlements = (items: readonly Item[], trees: readonly Tree[]): Settlement[] => {
  const inner = new Set(trees.flatMap(({ parts }) => parts))
  const treeOf = new Map(trees.map((tree) => [tree.total, tree]))
  const accounts: Settlement[] = []
  for (const item of items) {
    const role = inner.has(item) ? roleOfPart(item) : roleOf(item)
    const account = accounts.at(-1)
    if (role === 'received' && !inner.has(item)) {
      accounts.push({
        received: item,
        receivedParts: partsOf(treeOf, 'channel', item),
        resolvedParts: new Map(),
        pendingParts: new Map(),
      })
    } else if (account && role && role !== 'received' && near(account, item) && !account[role]) {
      account[role] = item
      if (role === 'resolved') account.resolvedParts = partsOf(treeOf, 'outcome', item)
      if (role === 'pending') account.pendingParts = partsOf(treeOf, 'pendingState', item)
    }
  }
  return accounts.filter(isAccount)
}

/** A count of dossiers by field, or of one day, is no account. */
const isAccount = ({ resolved, pending, receivedParts }: Settlement): boolean =>
  resolved !== undefined || pending !== undefined || receivedParts.size > 0

const near = (account: Settlement, item: Item): boolean =>
  item.paragraph - account.received.paragraph <= MOST_PARAGRAPHS

const roleOf = ({ figure, before, after, base }: Item): SettlementRole | undefined => {
  if (base || (figure.unit !== 'hồ sơ' && !/hồ sơ/.test(before))) return undefined
  const own = /\p{L}/u.test(before.replace(/^[-+ ]+/, '')) ? before : after.slice(0, 60)
  if (OTHER.test(own) || OTHER.test(after.slice(0, 50))) return undefined
  if (/(?:trước|đúng|quá|trễ|trong) hạn|trực tuyến|trực tiếp|kỳ trước/.test(own)) return undefined
  return (
    roles.find(({ pattern }) => pattern.test(own))?.role ??
    roles.find(({ pattern }) => pattern.test(/^[^,(]{0,40}/.exec(after)?.[0] ?? ''))?.role
  )
}

/** "Tiếp nhận 1.286 hồ sơ, trong đó: đã giải quyết 1.271; đang giải quyết 13; rút 2." */
const roleOfPart = (item: Item): SettlementRole | undefined =>
  item.memberships.has('outcome') || item.memberships.has('channel') ? undefined : roleOf(item)

const partsOf = (
  treeOf: ReadonlyMap<Item, Tree>,
  partition: PartitionName,
  total: Item,
): ReadonlyMap<string, Item> =>
  new Map(
    (treeOf.get(total)?.parts ?? []).flatMap((part) => {
      const member = part.memberships.get(partition)
      return member ? [[member, part] as const] : []
    }),
  )
