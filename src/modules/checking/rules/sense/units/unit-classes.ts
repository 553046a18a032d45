import type { Numeral } from '../../../reading/figures.ts'

/** What a unit counts, as far as one class is never another. */
export type UnitClass = 'dossier' | 'document' | 'ballot' | 'person' | 'procedure' | 'money'

const classes: Readonly<Record<string, UnitClass>> = {
  'hồ sơ': 'dossier',
  'văn bản': 'document',
  'nghị quyết': 'document',
  'quyết định': 'document',
  'kế hoạch': 'document',
  'công văn': 'document',
  'chỉ thị': 'document',
  'tờ trình': 'document',
  phiếu: 'ballot',
  người: 'person',
  'đồng chí': 'person',
  'cán bộ': 'person',
  'công chức': 'person',
  'viên chức': 'person',
  'cán bộ, công chức': 'person',
  'cán bộ, công chức, viên chức': 'person',
  'biên chế': 'person',
  'đảng viên': 'person',
  'thủ tục': 'procedure',
  tthc: 'procedure',
  hs: 'dossier',
  'thủ tục hành chính': 'procedure',
  đồng: 'money',
}

export const classOf = (unit: string): UnitClass | undefined => classes[unit]

/** Whether two units are known and of different classes. */
export const isOther = (one: string, other: string): boolean => {
  const [first, second] = [classOf(one), classOf(other)]
  return first !== undefined && second !== undefined && first !== second
}

/** Ballots are answered by people, so that their counts may make one sum. */
const kin: readonly UnitClass[] = ['ballot', 'person']

const SURVEY = /khảo sát|hài lòng|ý kiến|đánh giá/
const REACH = 300

/** Whether two units cannot count parts of one whole; `lower` is the flow in which one stands at `start`. */
export const isForeign = (one: Numeral, other: Numeral, lower: string): boolean => {
  if (!isOther(one.unit, other.unit)) return false
  const around = lower.slice(Math.max(0, one.start - REACH), one.tail + REACH)
  const areKin = [one, other].every(({ unit }) => kin.some((each) => each === classOf(unit)))
  return !(areKin && SURVEY.test(around)) && ![one, other].some((each) => isSlip(each, lower))
}

/** "8 phiếu chuyển" are documents. */
const isSlip = ({ unit, tail }: Numeral, lower: string): boolean =>
  unit === 'phiếu' &&
  /^ (?:chuyển|trình|gửi|báo|đề|yêu|hướng|từ|tiếp|xin|hẹn)/.test(lower.slice(tail, tail + 10))
