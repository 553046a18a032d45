import { formatCount } from '#platform/numbers.ts'
import type { Fault, Verification } from './verify-books.ts'

const MOST_LINES = 200

/** What `motcua verify` prints: the totals, then each fault on a line. */
export const verifyReply = ({ units, tables, rows, faults }: Verification): string =>
  [
    ...units.map(
      ({ unitId, name, acts }) =>
        `${unitLabel(unitId, name)}: ${formatCount(acts)} việc trong chuỗi.`,
    ),
    `Đã đối chiếu ${formatCount(rows)} dòng của ${formatCount(tables)} bảng với nhật ký.`,
    ...verdict(faults),
  ].join('\n')

const unitLabel = (unitId: number, name?: string): string =>
  name ? `Đơn vị ${unitId} (${name})` : `Đơn vị ${unitId}`

const verdict = (faults: Fault[]): string[] => {
  if (faults.length === 0) return ['Sổ toàn vẹn: không thấy sai lệch nào.']
  const more = faults.length - MOST_LINES
  return [
    `Có ${formatCount(faults.length)} sai lệch:`,
    ...faults.slice(0, MOST_LINES).map(faultLine),
    ...(more > 0 ? [`… và ${formatCount(more)} sai lệch nữa.`] : []),
  ]
}

/** An unreadable table belongs to no single unit. */
const faultLine = ({ unitId, where, what }: Fault): string =>
  `- ${unitId > 0 ? `Đơn vị ${unitId}, ` : ''}${places[where]}: ${what}`

const places = {
  chain: 'chuỗi kiểm toán',
  journal: 'nhật ký',
  state: 'trạng thái',
} as const satisfies Record<Fault['where'], string>
