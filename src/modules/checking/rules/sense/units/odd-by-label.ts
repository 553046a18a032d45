import type { Numeral } from '../../../reading/figures.ts'
import type { Item } from '../../../reading/items.ts'
import type { Reading } from '../../../reading/reading.ts'
import type { Swapped } from './swapped.ts'
import { isOther } from './unit-classes.ts'

/** "Số hồ sơ đang xử lý: 971 người", "Tỷ lệ hồ sơ … đạt 98% (98/100 người)": the words before say what is counted. */
export const oddByLabel = (reading: Reading): Swapped[] =>
  reading.items.flatMap((item) => {
    const clause = clauseBefore(reading, item)
    const named = nameIn(item.before, clause)
    if (!named) return []
    return [item.figure, ...(item.base ? [item.base] : [])]
      .filter(({ unit }) => isOther(unit, named) && !`${item.before} ${clause}`.includes(unit))
      .map((figure: Numeral) => ({
        figure,
        witnesses: [],
        meant: named,
        why: `Lời đứng trước nói đây là số ${named}`,
      }))
  })

const REACH = 140

/** From the last stop on, over the rate that may stand before its counts. */
const clauseBefore = ({ flow }: Reading, { figure }: Item): string => {
  const before = flow.lower.slice(Math.max(0, figure.start - REACH), figure.start)
  const cut = Math.max(...['; ', '. ', '\n', ', '].map((mark) => before.lastIndexOf(mark)))
  return before.slice(cut + 1).trim()
}

const PEOPLE = 'cán bộ, công chức|cán bộ|công chức|viên chức|biên chế|đảng viên'
const THINGS = `hồ sơ|văn bản|phiếu|thủ tục|tthc|người|${PEOPLE}`

/** "tổng số hồ sơ tiếp nhận trong kỳ", "tỷ lệ hồ sơ trả đúng hạn đạt 98% (". */
const COUNT_OF = new RegExp(
  String.raw`^[-+*• ]*(?:\p{L}{1,2}[.)] |\d{1,2}[.)] )?(?:(?:tổng )?số (?:lượng )?|t[ỷỉ] lệ (?:số hóa )?(?:thành phần )?)(?<thing>${THINGS})(?!\p{L})(?! nộp| có| thực hiện| được giao)[^\d]*(?:\d[\d,]*% ?\()?$`,
  'u',
)

/** "văn bản giấy", "hồ sơ trực tuyến"; "nộp hồ sơ trực tuyến" is what people do, and they are counted. */
const KIND_OF =
  /(?<!\p{L}|(?:nộp|gửi|làm|lập|tra cứu|hướng dẫn|hỗ trợ|giúp) )(?<thing>hồ sơ|văn bản) (?:nộp |nhận |gửi )?(?:giấy|điện tử|trực tuyến|trực tiếp|(?:quá|trễ|đúng|trước) hạn|có ký số)$/u

/** "công chức hiện có", "biên chế được giao", "trong đó nữ". */
const STAFF = new RegExp(
  String.raw`(?<!\p{L})(?:${PEOPLE}|trong đó nữ|cbcc)(?: (?:là|hiện có|có mặt|được giao|giao|hiện có là))?$`,
  'u',
)

const LINK = /(?:của|cho|với|bởi|do|từ|thuộc|tại|gồm|theo|mỗi|bình quân)$/

const nameIn = (before: string, clause: string): string | undefined => {
  if (LINK.test(before) || LINK.test(clause)) return undefined
  const own = COUNT_OF.exec(clause) ?? KIND_OF.exec(before)
  if (own?.groups?.thing) return own.groups.thing
  return STAFF.test(before) && !/mỗi|bình quân|của|cho|do|bởi|để|từ/.test(before)
    ? 'người'
    : undefined
}
