import { type DossierState, stateLabels } from './dossier-states.ts'

/** How the tag of a state looks; what is not named here is being worked on. */
const tones: Partial<Record<DossierState, 'done' | 'soon' | 'neutral'>> = {
  'supplement-intake': 'soon',
  'supplement-process': 'soon',
  'payment-due': 'soon',
  paused: 'neutral',
  'withdraw-requested': 'neutral',
  'rejected-intake': 'neutral',
  withdrawn: 'neutral',
  refused: 'neutral',
  stopped: 'neutral',
  'result-ready': 'done',
  returned: 'done',
}

/** How the tag of a state looks. */
export const stateTone = (state: DossierState): 'doing' | 'done' | 'soon' | 'neutral' =>
  tones[state] ?? 'doing'

/** States whose label is too long for one line of a list. */
const shortLabels: Partial<Record<DossierState, string>> = {
  submitted: 'Mới nộp',
  'supplement-intake': 'Chờ bổ sung',
  'supplement-process': 'Chờ bổ sung',
  verifying: 'Đang xác minh',
  'payment-due': 'Chờ nộp tiền',
  signed: 'Đã ký',
  issued: 'Đã phát hành',
  'result-ready': 'Chờ trả kết quả',
  correction: 'Đang sửa sai sót',
}

/** What a list calls a state. */
export const shortStateLabel = (state: DossierState): string =>
  shortLabels[state] ?? stateLabels[state]
