import { type Actor, actingAs } from '#platform/request.ts'
import type { Dossier } from '../dossier.ts'
import { closedStates } from '../dossier-states.ts'
import { resultKeepers } from '../keep-result/result-keepers.ts'
import { acceptors, correctors } from '../late-entry/correctors.ts'
import { actLabel } from '../view-dossier/act-words.rules.ts'
import type { DossierView } from '../view-dossier/view-dossier.ts'

/** What may be done with a dossier that does not move it. */
export const deskActs = {
  'take-payment': 'Thu phí, lệ phí',
  'keep-result': 'Số hóa kết quả, đưa vào kho dữ liệu điện tử',
  'assign-officer': 'Phân công công chức giải quyết',
  'correct-occurrence': 'Sửa thời điểm giải quyết xong',
  'correct-acceptance': 'Sửa thời điểm tiếp nhận',
} as const
export type DeskAct = keyof typeof deskActs
export const isDeskAct = (act: string): act is DeskAct => Object.hasOwn(deskActs, act)

/** What the page calls an act, a move or another. */
export const pageActLabel = (act: string): string =>
  isDeskAct(act) ? deskActs[act] : actLabel(act)

const everyDeskAct: readonly DeskAct[] = [
  'take-payment',
  'keep-result',
  'assign-officer',
  'correct-occurrence',
  'correct-acceptance',
]

type Standing = Pick<DossierView, 'dossier' | 'kept'>

/** Which of them a person may do now. */
export const offeredDeskActs = (view: Standing, person: Actor): DeskAct[] => {
  const { dossier, kept } = view
  const may = (roles: Parameters<typeof actingAs>[1]) =>
    actingAs(person, roles, dossier.fieldCode) !== undefined
  const isOwed = dossier.fee > 0 && !dossier.paidBy
  const offered: Record<DeskAct, boolean> = {
    'take-payment': isOwed && isPayable(dossier) && may(['clerk']),
    'keep-result': dossier.settlement === 'result' && kept.length === 0 && may(resultKeepers),
    'assign-officer': !closedStates.has(dossier.state) && may(['leader']),
    'correct-occurrence': dossier.settledAt !== null && may(correctors),
    'correct-acceptance': dossier.acceptedRecordedAt !== null && may(acceptors),
  }
  return everyDeskAct.filter((act) => offered[act])
}

/** What was ended without a result is not paid for afterwards. */
export const isPayable = ({ settlement }: Pick<Dossier, 'settlement'>): boolean =>
  settlement === null || settlement === 'result'
