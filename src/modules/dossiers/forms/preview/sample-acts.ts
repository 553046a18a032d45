import { addDays, type Day, instantAt } from '#platform/time.ts'
import type { FormAct } from '../form-facts.ts'
import type { DossierFormKind } from '../form-kinds.ts'

type Act = Pick<FormAct, 'action' | 'actor' | 'evidence'> & { time: string; dueIn?: number }

const accept: Act = {
  ...{ action: 'accept', actor: 'Lê Thị Mẫu', time: '08:00', evidence: null },
  dueIn: 3,
}

/** What happens to the sample until a form is filled; the last act fills it. */
const courses = {
  receipt: [accept],
  supplement: [
    accept,
    {
      ...{ action: 'request-supplement', actor: 'Trần Thị Mẫu', time: '09:00' },
      evidence: {
        defects: 'Văn bản cử người giám hộ chưa có chữ ký của người làm chứng',
        reason: 'Hồ sơ chưa đủ theo quy định',
        guidance: 'Ký bổ sung rồi nộp lại tại Bộ phận Một cửa',
      },
    },
  ],
  refusal: [
    accept,
    {
      ...{ action: 'refuse', actor: 'Trần Thị Mẫu', time: '09:00' },
      evidence: { reason: 'Người được đề nghị không đủ điều kiện làm người giám hộ' },
    },
  ],
  apology: [
    accept,
    {
      ...{ action: 'extend', actor: 'Phạm Văn Mẫu', time: '10:00', dueIn: 7 },
      evidence: { reason: 'cần xác minh thêm tại nơi cư trú' },
    },
  ],
  'stop-notice': [
    accept,
    {
      ...{ action: 'stop', actor: 'Phạm Văn Mẫu', time: '10:00' },
      evidence: {
        'document-number': '01/TB-UBND',
        'legal-basis': 'Quyết định của Tòa án',
        reason: 'Việc giám hộ đang được Tòa án giải quyết',
      },
    },
  ],
  'control-sheet': [
    accept,
    { action: 'transfer', actor: 'Lê Thị Mẫu', time: '08:30', evidence: null },
    { action: 'submit-for-approval', actor: 'Trần Thị Mẫu', time: '10:00', evidence: null },
    { action: 'sign', actor: 'Phạm Văn Mẫu', time: '14:00', evidence: null },
    { action: 'issue', actor: 'Võ Thị Mẫu', time: '15:00', evidence: null },
  ],
} as const satisfies Record<DossierFormKind, readonly Act[]>

/** The acts of the sample on `day`, told as they happened. */
export const sampleActs = (kind: DossierFormKind, day: Day): FormAct[] => {
  const course: readonly Act[] = courses[kind]
  return course.map(({ time, dueIn, ...act }) => {
    const occurredAt = instantAt(day, time)
    const dueAt = dueIn === undefined ? null : instantAt(addDays(day, dueIn), '17:00')
    return { ...act, occurredAt, recordedAt: occurredAt, dueAt }
  })
}
