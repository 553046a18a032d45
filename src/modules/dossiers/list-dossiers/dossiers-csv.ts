import { csvOf } from '#platform/csv.ts'
import { formatInstant } from '#platform/time.ts'
import { channelLabels } from '../dossier.ts'
import { stateLabels } from '../dossier-states.ts'
import type { ListedDossier } from './list-dossiers.sql.ts'

/** The list as a spreadsheet; money without dots, so that it can be added up. */
export const dossiersCsv = (rows: readonly ListedDossier[]): string =>
  csvOf([
    columns.map(([label]) => label),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ])

const at = (instant: Date | null): string => (instant ? formatInstant(instant) : '')

const columns: readonly [label: string, cell: (row: ListedDossier) => string][] = [
  ['Mã hồ sơ', ({ code }) => code],
  ['Mã thủ tục', ({ procedureCode }) => procedureCode],
  ['Thủ tục', ({ procedureName }) => procedureName],
  ['Lĩnh vực', ({ fieldName }) => fieldName],
  ['Người nộp', ({ applicant }) => applicant.name],
  ['Số định danh', ({ applicant }) => applicant.citizenNumber ?? ''],
  ['Điện thoại', ({ applicant }) => applicant.phone ?? ''],
  ['Địa chỉ', ({ applicant }) => applicant.address],
  ['Kênh nộp', ({ channel }) => channelLabels[channel]],
  ['Tiếp nhận', ({ acceptedAt }) => at(acceptedAt)],
  ['Hạn trả', ({ dueAt }) => at(dueAt)],
  ['Giải quyết xong', ({ settledAt }) => at(settledAt)],
  ['Trả kết quả', ({ returnedAt }) => at(returnedAt)],
  ['Tình trạng', ({ state }) => stateLabels[state]],
  ['Công chức', ({ officer }) => officer],
  ['Phí, lệ phí (đồng)', ({ fee }) => String(fee)],
]
