import { type Day, formatDay } from '#platform/time.ts'
import type { Reception } from './reception.ts'

/** An item of the e-repository as reuse asks about it. */
export type KeptItem = {
  id: string
  name: string
  ownerNumber: string | null
  validUntil: Day | null
  revokedOn: Day | null
}

// TT 01/2023/TT-VPCP, Đ.24: the repository is kept per owner; Law 91/2025/QH15: consent per purpose.
/** Why the items may not answer papers of this dossier on `day`; undefined when they may. */
export const reuseFault = (
  { applicant, papers, consent }: Reception,
  items: readonly KeptItem[],
  day: Day,
): string | undefined => {
  const wanted = papers.flatMap(({ reusedFrom }) => reusedFrom ?? [])
  if (wanted.length === 0) return undefined
  if (!consent?.trim())
    return 'Dùng lại giấy tờ trong kho phải ghi nhận sự đồng ý của người nộp hồ sơ.'
  return wanted
    .map((id) =>
      itemFault(
        items.find((item) => item.id === id),
        applicant.citizenNumber,
        day,
      ),
    )
    .find((fault) => fault !== undefined)
}

/** Why an item may not answer a paper of this owner's dossier on `day`; undefined when it may. */
export const itemFault = (
  item: KeptItem | undefined,
  owner: string | null,
  day: Day,
): string | undefined => {
  if (!item || item.ownerNumber === null || item.ownerNumber !== owner)
    return 'Giấy tờ trong kho không phải của người nộp hồ sơ này.'
  if (item.revokedOn !== null && item.revokedOn <= day)
    return `“${item.name}” đã bị thu hồi ngày ${formatDay(item.revokedOn)}.`
  if (item.validUntil !== null && item.validUntil < day)
    return `“${item.name}” hết giá trị từ ngày ${formatDay(item.validUntil)}.`
  return undefined
}
