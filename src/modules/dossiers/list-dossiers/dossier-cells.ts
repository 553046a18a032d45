import type { Actor } from '#platform/request.ts'
import { formatInstant } from '#platform/time.ts'
import { channelLabels, type Dossier } from '../dossier.ts'
import { stateLabels } from '../dossier-states.ts'
import { knowsAnyPerson, numberFor } from './personal-data.rules.ts'

/** A column of the files in which lists are taken away. */
export type FileColumn = {
  label: string
  /** In characters, for spreadsheets. */
  width: number
  cell: (dossier: Dossier) => string
  /** For amounts, so that they can be added up. */
  amount?: (dossier: Dossier) => number
}

/** The columns of a file for this actor: numbers of persons only where his work needs them. */
export const fileColumns = (actor: Actor): FileColumn[] => [
  ...aboutTheMatter,
  ...(knowsAnyPerson(actor) ? numbersFor(actor) : []),
  ...aboutTheWork,
]

const at = (instant: Date | null): string => (instant ? formatInstant(instant) : '')

const numbersFor = (actor: Actor): FileColumn[] => [
  {
    label: 'Số định danh',
    width: 16,
    cell: (dossier) => numberFor(actor, dossier, 'citizenNumber'),
  },
  { label: 'Điện thoại', width: 14, cell: (dossier) => numberFor(actor, dossier, 'phone') },
]

const aboutTheMatter: readonly FileColumn[] = [
  { label: 'Mã hồ sơ', width: 30, cell: ({ code }) => code },
  { label: 'Mã thủ tục', width: 12, cell: ({ procedureCode }) => procedureCode },
  { label: 'Thủ tục', width: 60, cell: ({ procedureName }) => procedureName },
  { label: 'Lĩnh vực', width: 20, cell: ({ fieldName }) => fieldName },
  { label: 'Người nộp', width: 28, cell: ({ applicant }) => applicant.name },
]

const aboutTheWork: readonly FileColumn[] = [
  { label: 'Địa chỉ', width: 40, cell: ({ applicant }) => applicant.address },
  { label: 'Kênh nộp', width: 14, cell: ({ channel }) => channelLabels[channel] },
  { label: 'Tiếp nhận', width: 22, cell: ({ acceptedAt }) => at(acceptedAt) },
  { label: 'Hạn trả', width: 22, cell: ({ dueAt }) => at(dueAt) },
  { label: 'Giải quyết xong', width: 22, cell: ({ settledAt }) => at(settledAt) },
  { label: 'Trả kết quả', width: 22, cell: ({ returnedAt }) => at(returnedAt) },
  { label: 'Tình trạng', width: 24, cell: ({ state }) => stateLabels[state] },
  { label: 'Công chức', width: 32, cell: ({ officer }) => officer },
  {
    label: 'Phí, lệ phí (đồng)',
    width: 18,
    cell: ({ fee }) => String(fee),
    amount: ({ fee }) => fee,
  },
]
