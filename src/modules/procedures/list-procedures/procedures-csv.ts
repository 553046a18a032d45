import { describeTerm } from '#modules/calendar'
import { csvOf } from '#platform/csv.ts'
import { formatDay } from '#platform/time.ts'
import { onlineLabels } from '../procedure-words.ts'
import type { CatalogueVersion } from '../versions.sql.ts'

/** The catalogue as a spreadsheet. */
export const proceduresCsv = (rows: readonly CatalogueVersion[]): string =>
  csvOf([
    columns.map(([label]) => label),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ])

const columns: readonly [label: string, cell: (row: CatalogueVersion) => string][] = [
  ['Mã thủ tục', ({ code }) => code],
  ['Tên thủ tục', ({ name }) => name],
  ['Lĩnh vực', ({ fieldName }) => fieldName],
  ['Thời hạn', ({ term }) => describeTerm(term)],
  ['Phí, lệ phí', ({ feeNote }) => feeNote],
  ['Kết quả', ({ result }) => result],
  ['Mức trực tuyến', ({ onlineLevel }) => onlineLabels[onlineLevel]],
  ['Căn cứ', ({ source }) => source],
  ['Hiệu lực từ', ({ effectiveFrom }) => formatDay(effectiveFrom)],
  ['Hiệu lực đến hết', ({ effectiveTo }) => (effectiveTo ? formatDay(effectiveTo) : '')],
]
