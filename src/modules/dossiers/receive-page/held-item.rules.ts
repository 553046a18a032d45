import type { Day } from '#platform/time.ts'
import { itemFault, type KeptItem } from '../receive-dossier/reuse.rules.ts'

/** A paper in the e-repository as the desk is shown it; `fault` says why it cannot be used. */
export type HeldItem = KeptItem & {
  resultCode: string
  issuedOn: Day
  fault: string | undefined
}

/** Each item with what forbids its reuse on `day`. */
export const heldOn = (
  items: readonly Omit<HeldItem, 'fault'>[],
  owner: string | null,
  day: Day,
): HeldItem[] => items.map((item) => ({ ...item, fault: itemFault(item, owner, day) }))

/** What the applicant agrees to; kept word for word with the acceptance. */
export const consentText = (unitName: string, procedureName: string): string =>
  `Người nộp đồng ý để ${unitName} dùng lại giấy tờ đang lưu trong kho dữ liệu điện tử, chỉ nhằm giải quyết hồ sơ “${procedureName}” này.`
