import type { BatchDossier } from './batch.sql.ts'
import type { Batch, BatchRow } from './receive-batch.ts'

type Person = { procedureCode: string; applicant: { name: string; citizenNumber: string | null } }

/** Whether a row of the form is the dossier that was accepted for its place. */
export const isAccepted = (
  { place, procedureCode, applicant }: Person & { place: number },
  dossier: BatchDossier,
): boolean =>
  dossier.place === place &&
  dossier.procedureCode === procedureCode &&
  dossier.applicant.name === applicant.name &&
  dossier.applicant.citizenNumber === applicant.citizenNumber

/** What a form that is sent again asks beyond what its first press accepted, a sentence each. */
export const batchDifferences = (accepted: readonly BatchDossier[], batch: Batch): string[] => [
  ...batch.rows.flatMap((row) => rowDifference(row, accepted) ?? []),
  ...accepted.flatMap((dossier) => emptied(dossier, batch) ?? []),
  ...markDifferences(accepted, batch),
]

const rowDifference = (
  { place, reception }: BatchRow,
  accepted: readonly BatchDossier[],
): string | undefined => {
  const { name } = reception.applicant
  const there = accepted.find((dossier) => dossier.place === place)
  if (!there) return `Dòng ${place} (${name}) chưa được tiếp nhận.`
  const known = `Dòng ${place} đã tiếp nhận cho ${there.applicant.name}, mã ${there.code}`
  if (!isAccepted({ place, ...reception }, there)) return `${known}; bảng đang ghi ${name}.`
  const changed = changedIn(reception, there)
  return changed.length > 0
    ? `${known}; bảng đang ghi khác ${changed.join(', ')}. Muốn đổi thì sửa trên hồ sơ.`
    : undefined
}

const changedIn = (
  { applicant, officer, fee, acceptedAt }: BatchRow['reception'],
  there: BatchDossier,
): string[] =>
  Object.entries({
    'số điện thoại': applicant.phone !== there.applicant.phone,
    'địa chỉ': applicant.address !== there.applicant.address,
    'người giải quyết': officer !== there.officer,
    phí: fee !== there.fee,
    'thời điểm tiếp nhận': acceptedAt && acceptedAt.getTime() !== there.toldAt.getTime(),
  }).flatMap(([words, isChanged]) => (isChanged ? [words] : []))

const emptied = ({ place, code, applicant }: BatchDossier, { rows }: Batch): string | undefined =>
  rows.some((row) => row.place === place)
    ? undefined
    : `Dòng ${place} đã tiếp nhận cho ${applicant.name}, mã ${code}; bảng đang để trống.`

/** What is ticked now and was not when they were accepted. */
const markDifferences = (
  accepted: readonly BatchDossier[],
  { isPaidNow, isFinishedNow }: Batch,
): string[] => [
  ...(isPaidNow && accepted.some(({ fee, isPaid }) => fee > 0 && !isPaid)
    ? ['Bảng đánh dấu đã thu phí, nhưng các hồ sơ đã tiếp nhận còn ghi chưa thu.']
    : []),
  ...(isFinishedNow && accepted.some(({ state }) => state === 'accepted')
    ? ['Bảng đánh dấu đã giải quyết xong, nhưng các hồ sơ đã tiếp nhận chưa ghi như vậy.']
    : []),
]
