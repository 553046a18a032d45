import { countedThings } from '../reading/count-words.ts'
import type { Item } from '../reading/items.ts'

/** Words for one thing: 20 người are 11 cán bộ and 9 công chức. */
const kin = [
  [
    'người',
    'đồng chí',
    'cán bộ',
    'công chức',
    'viên chức',
    'cán bộ, công chức',
    'biên chế',
    'lãnh đạo',
    'đảng viên',
    'chức danh',
    'chức',
  ],
  ['lượt', 'phiếu', 'lượt đánh giá', 'ý kiến'],
  ['thủ tục', 'tthc', 'thủ tục hành chính', 'dịch vụ công', 'dịch vụ'],
  [
    'văn bản',
    'văn bản quy phạm pháp luật',
    'văn bản qppl',
    'vbqppl',
    'kế hoạch',
    'quyết định',
    'công văn',
    'báo cáo',
    'thông báo',
    'nghị quyết',
    'chỉ thị',
    'tờ trình',
    'giấy mời',
  ],
  ['ý kiến', 'kiến nghị', 'phản ánh'],
  [
    'cơ quan',
    'đơn vị',
    'đầu mối',
    'phòng',
    'văn phòng',
    'ban',
    'sở',
    'trung tâm',
    'trường',
    'huyện',
    'xã',
    'phường',
    'thị trấn',
  ],
]

/** "487 trường hợp (118 tập thể, 342 cá nhân, 27 hộ gia đình)". */
const ANY_THING = 'trường hợp'

/** Whether the part may count some of what the total counts; a part without a word may. */
export const isOfKind = (total: Item, part: Item): boolean => {
  if (part.thing === '' || total.thing === '') return true
  return (
    total.thing === ANY_THING ||
    isSameThing(part.thing, total.thing) ||
    (total.after.split(/[,;:]/)[0] ?? '').includes(part.thing)
  )
}

/** "9 người (01 đoàn đông người, 7 người)": several together, of whom none knows how many. */
const groups = ['đoàn', 'nhóm', 'đội', 'tốp']

/** Whether it is a word that reports count in, and not the first noun behind a figure. */
export const isKnownThing = (thing: string): boolean => known.has(thing)

const known: ReadonlySet<string> = new Set([...countedThings, ...groups])

/** Whether two words count one kind of thing. */
export const isSameThing = (one: string, other: string): boolean =>
  one === other || kin.some((words) => words.includes(one) && words.includes(other))
