import { endOfOfficeDay } from '#modules/calendar'
import { formatInstant } from '#platform/time.ts'
import { type Action, type Clock, type Move, moves } from '../dossier-moves.ts'
import { HandOverFields } from '../hand-over/hand-over.page.tsx'
import { signedByHand } from '../keep-result/sign-result.ts'
import type { DossierView } from '../view-dossier/view-dossier.ts'
import { ActField, HappenedFields } from './act-fields.page.tsx'
import { ActForm, type ActFormProps, actAddress, lastSeen } from './act-form.page.tsx'
import { type AskedNeed, askedNeeds } from './need-fields.ts'
import { ResultFileField } from './result-file.page.tsx'

export type MoveFormProps = ActFormProps & { action: Action }

/** All that a move must be told, in one form. */
export const MoveForm = ({ view, action, state, isNext, keepsFiles }: MoveFormProps) => {
  const rule: Move = moves[action]
  const asked = askedNeeds(action)
  return (
    <ActForm
      address={actAddress(view, `viec/${action}`)}
      seen={lastSeen(view)}
      label={rule.label}
      danger={endings.includes(action)}
      secondary={!isNext}
      multipart={keepsFiles && (action === 'return-result' || asked.some(isFile))}
      state={state}
    >
      <p class="quiet">{[clockWords[rule.clock], rule.source].filter(Boolean).join(' ')}</p>
      {asked.map((one) => (
        <NeedField key={one.need} {...{ one, view, state, keepsFiles }} />
      ))}
      {action === 'return-result' ? <HandOverFields {...{ view, state, keepsFiles }} /> : null}
      {action === 'sign' ? <p class="quiet">{signedByHand.note}</p> : null}
      <HappenedFields state={state} />
    </ActForm>
  )
}

/** They take something away from the applicant. */
const endings: readonly Action[] = ['reject-intake', 'refuse', 'stop', 'confirm-withdrawal']

const isFile = ({ field }: AskedNeed): boolean => field.type === 'file'

const clockWords: Readonly<Record<Clock, string>> = {
  starts: 'Bắt đầu tính hạn.',
  runs: '',
  stops: 'Dừng tính hạn; khi nhận đủ bổ sung thì tính lại từ đầu.',
  restarts: 'Tính lại thời hạn từ đầu.',
  pauses: 'Tạm dừng tính hạn cho đến khi tiếp tục.',
  resumes: 'Tính hạn tiếp từ chỗ đã tạm dừng.',
  extends: 'Thay hạn trả bằng ngày hẹn mới; hạn cũ vẫn được giữ.',
  ends: 'Chốt thời điểm giải quyết xong.',
  off: '',
}

type NeedProps = Pick<MoveFormProps, 'view' | 'state' | 'keepsFiles'> & { one: AskedNeed }

const NeedField = ({ one: { need, field, required }, view, state, keepsFiles }: NeedProps) => {
  if (field.type === 'file')
    return <ResultFileField {...{ field, required, view, state, keepsFiles }} />
  const { suggested, hint } = suggestionFor(need, view)
  return (
    <ActField
      {...{ state, required, suggested }}
      name={need}
      label={field.label}
      hint={hint ?? field.hint}
      type={field.type === 'money' ? 'number' : field.type}
    />
  )
}

const suggestionFor = (need: AskedNeed['need'], { suggested, calendar }: DossierView) => {
  if (need === 'result-code')
    return { suggested: suggested.resultCode, hint: 'Cấp sẵn theo mã hồ sơ; sửa được.' }
  if (need === 'new-due-date')
    return {
      suggested: suggested.dueDay,
      hint: `Gợi ý ${formatInstant(endOfOfficeDay(calendar, suggested.dueDay))}; hẹn đến hết giờ làm việc của ngày đã chọn.`,
    }
  return {}
}
