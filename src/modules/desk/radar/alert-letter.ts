import { formatInstant } from '#platform/time.ts'
import { type AlertKind, alertKinds, alertKindsInOrder, mostUrgent } from './alerts.rules.ts'
import type { Alert } from './alerts.sql.ts'

/** Each dossier once, with the most urgent of its alerts, the most urgent first. */
export const urgentFirst = <A extends Pick<Alert, 'dossierCode' | 'kind' | 'dueAt'>>(
  alerts: readonly A[],
): A[] => {
  const ofDossier = Map.groupBy(alerts, ({ dossierCode }) => dossierCode)
  return [...ofDossier.values()]
    .flatMap((each) => {
      const kind = mostUrgent(each.map((alert) => alert.kind))
      return each.filter((alert) => alert.kind === kind).slice(0, 1)
    })
    .toSorted((one, other) => urgency(other.kind) - urgency(one.kind) || +one.dueAt - +other.dueAt)
}

const urgency = (kind: AlertKind): number => alertKindsInOrder.indexOf(kind)

/** The letter to an officer; it names dossiers, never persons. */
export const alertLetter = (
  alerts: readonly Alert[],
  unitName: string,
  address: string | undefined,
): { subject: string; text: string } => {
  const urgent = urgentFirst(alerts)
  const lines = urgent.map(
    ({ dossierCode, kind, dueAt }) =>
      `- ${dossierCode}: ${alertKinds[kind].label.toLowerCase()}, hẹn trả ${formatInstant(dueAt)}`,
  )
  return {
    subject: `[${unitName}] ${urgent.length} hồ sơ cần để ý`,
    text: [
      'Các hồ sơ sau cần anh/chị để ý:',
      '',
      ...lines,
      '',
      address ? `Mở danh sách: ${address}/nhac-viec` : 'Mở mục “Nhắc việc” của Một Cửa để xem.',
      'Bỏ bớt loại nhắc hoặc thôi nhận thư: cũng ở mục đó.',
    ].join('\n'),
  }
}
