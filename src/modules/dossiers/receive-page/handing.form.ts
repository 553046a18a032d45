import { type Day, dayOf, formatDay, instantAt, isDay, parseInstant } from '#platform/time.ts'
import { readApplicantNumber } from '../citizens/applicant-number.rules.ts'
import { type Channel, channelLabels } from '../dossier.ts'
import type { Submitter } from '../receive-dossier/reception.ts'
import { isProofKind, type ProofKind } from '../two-clocks.rules.ts'
import { type Part, said, type Typed, textIn } from './typed.ts'

/** How and when it was handed in, by whom, and when the desk took it. */
export type Handing = {
  channel: Channel
  submittedAt: Date
  acceptedAt: Date | undefined
  proof: string
  proofKind: ProofKind | undefined
  portalCode: string
  submitter: Submitter | undefined
}

type Asked = {
  now: Date
  /** From when the unit has a calendar. */
  firstDay: Day | undefined
}

/** What was typed of the way a dossier came; blank times are now. */
export const readHanding = (typed: Typed, { now, firstDay }: Asked): Part<Handing> => {
  const channel = channelIn(typed)
  const submitted = momentIn(typed, 'nop')
  const accepted = momentIn(typed, 'luc')
  const submitter = readSubmitter(typed)
  const notThen = accepted.fault ?? laterThan(accepted.at, now) ?? uncounted(accepted.at, firstDay)
  const acceptedAt = notThen ? undefined : accepted.at
  return {
    value: {
      channel,
      acceptedAt,
      submittedAt: submitted.at ?? acceptedAt ?? now,
      proof: textIn(typed, 'minh-chung'),
      proofKind: proofKindIn(typed),
      portalCode: channel === 'online' ? textIn(typed, 'ma-cong', 60) : '',
      submitter: submitter.value,
    },
    faults: {
      ...said({
        'ma-cong':
          channel === 'online' && textIn(typed, 'ma-cong') === ''
            ? 'Nhập mã hồ sơ trên Cổng dịch vụ công'
            : undefined,
        'nop-ngay': submitted.fault ?? laterThan(submitted.at, acceptedAt ?? now),
        'luc-ngay': notThen,
      }),
      ...submitter.faults,
    },
    remarks: {},
  }
}

const channelIn = ({ kenh = '' }: Typed): Channel => (isChannel(kenh) ? kenh : 'desk')
const proofKindIn = ({ 'loai-minh-chung': kind = '' }: Typed): ProofKind | undefined =>
  isProofKind(kind) ? kind : undefined
const isChannel = (text: string): text is Channel => Object.hasOwn(channelLabels, text)

/** A day and a time in two fields; both blank is no moment. */
const momentIn = (typed: Typed, name: string): { at?: Date; fault?: string } => {
  const day = textIn(typed, `${name}-ngay`)
  const time = textIn(typed, `${name}-gio`)
  if (day === '' && time === '') return {}
  const at = isDay(day) ? parseInstant(`${day}T${time || '08:00'}`) : undefined
  return at && at >= instantAt('2000-01-01') ? { at } : { fault: 'Ngày, giờ chưa đúng' }
}

const laterThan = (at: Date | undefined, limit: Date): string | undefined =>
  at && at > limit ? 'Thời điểm này ở sau lúc tiếp nhận' : undefined

/** No due date can be reckoned from a day before there was a calendar. */
const uncounted = (at: Date | undefined, firstDay: Day | undefined): string | undefined =>
  at && firstDay && dayOf(at) < firstDay
    ? `Đơn vị chưa có lịch làm việc cho ngày này; lịch có từ ngày ${formatDay(firstDay)}`
    : undefined

const readSubmitter = (typed: Typed): Part<Submitter | undefined> => {
  if (typed.thay !== 'on') return { value: undefined, faults: {}, remarks: {} }
  const name = textIn(typed, 'thay-ten', 200)
  const authorisation = textIn(typed, 'thay-giay')
  const number = readApplicantNumber(textIn(typed, 'thay-so'))
  const citizenNumber = number.ok && number.value.kind !== 'none' ? number.value.number : null
  return {
    value: { name, citizenNumber, authorisation },
    faults: said({
      'thay-ten': name.length < 2 ? 'Nhập họ tên người nộp thay' : undefined,
      'thay-so': number.ok ? undefined : number.fault,
      'thay-giay':
        authorisation === '' ? 'Nhập giấy ủy quyền: số, ngày, nơi chứng thực' : undefined,
    }),
    remarks: {},
  }
}
