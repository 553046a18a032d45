import { formatMoney } from '#platform/numbers.ts'
import { formatDay, formatInstant, isDay, parseInstant } from '#platform/time.ts'
import { capitalised } from '#platform/wording.ts'
import { channelLabels } from '../dossier.ts'
import { isAction, moves, needLabels } from '../dossier-moves.ts'
import { isProofKind, proofKinds } from '../two-clocks.rules.ts'

/** Acts of the journal that do not move a dossier. */
export const otherActs = {
  'take-payment': 'Thu phí, lệ phí',
  'digitise-result': 'Số hóa kết quả',
  'deposit-result': 'Số hóa kết quả, đưa vào kho dữ liệu điện tử',
  'assign-officer': 'Phân công giải quyết',
  'request-late-entry': 'Đề nghị ghi nhận muộn',
  'approve-late-entry': 'Duyệt ghi nhận muộn',
  'decline-late-entry': 'Không duyệt ghi nhận muộn',
  'correct-occurrence': 'Sửa thời điểm giải quyết xong',
  'correct-acceptance': 'Sửa thời điểm tiếp nhận',
  'digitise-paper': 'Số hóa giấy tờ',
  'withdraw-scan': 'Bỏ bản số hóa của giấy tờ',
  'recalculate-due': 'Đổi hạn trả theo lịch làm việc mới',
} as const satisfies Record<string, string>

/** What a person reads for an act; one that is not known keeps its own name. */
export const actLabel = (action: string): string => {
  if (isAction(action)) return moves[action].label
  return Object.entries(otherActs).find(([known]) => known === action)?.[1] ?? action
}

/** What evidence is called that the table of moves does not ask for. */
export const otherEvidence = {
  act: 'việc',
  saidAt: 'thời điểm thực hiện',
  requestedBy: 'người đề nghị ghi nhận muộn',
  requestedAt: 'đề nghị lúc',
  approvedBy: 'lãnh đạo duyệt',
  settledBefore: 'sổ đã ghi',
  settledNow: 'sửa thành',
  acceptedBefore: 'sổ đã ghi',
  acceptedNow: 'sửa thành',
  officerBefore: 'người giải quyết trước',
  officer: 'giao cho',
  'receipt-number': 'biên lai số',
  signing: 'cách ký',
  warnings: 'lưu ý',
  consent: 'đồng ý dùng lại giấy tờ',
  'fee-reckoning': 'cách tính phí',
  from: 'hạn trước',
  to: 'hạn mới',
} as const satisfies Record<string, string>

type Evidence = Readonly<Record<string, unknown>> | null
type Told = { label: string; text: string }

/** What was recorded with an act; its proof of time and its clock stand elsewhere. */
export const toldWith = (evidence: Evidence): Told[] =>
  Object.entries(evidence ?? {})
    .filter(([name, value]) => !elsewhere.includes(name) && isSaid(value))
    .map(([name, value]) => ({ label: labelOf(name), text: textOf(name, value) }))

/** What proves when an act happened, if it was told late. */
export const proofOf = (evidence: Evidence): string | undefined => {
  if (!isSaid(evidence?.proof)) return undefined
  const kind = String(evidence?.['proof-kind'] ?? '')
  return `${isProofKind(kind) ? `${proofKinds[kind]}: ` : ''}${String(evidence?.proof)}`
}

const elsewhere: readonly string[] = ['proof', 'proof-kind', 'clock']

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

const labelOf = (name: string): string =>
  capitalised(
    Object.entries({ ...needLabels, ...otherEvidence }).find(([known]) => known === name)?.[1] ??
      name,
  )

const textOf = (name: string, value: unknown): string => {
  if (name === 'amount' && typeof value === 'number') return formatMoney(value)
  if (name === 'act') return actLabel(String(value))
  if (name === 'channel') return channelText(String(value))
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'object' ? JSON.stringify(value) : momentOf(String(value))
}

const channelText = (channel: string): string =>
  Object.entries(channelLabels).find(([known]) => known === channel)?.[1] ?? channel

/** Days and instants stand in the journal as JSON writes them. */
const momentOf = (text: string): string => {
  if (isDay(text)) return formatDay(text)
  const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? parseInstant(text) : undefined
  return instant ? formatInstant(instant) : text
}
