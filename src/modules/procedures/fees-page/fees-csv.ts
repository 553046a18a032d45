import { csvOf } from '#platform/csv.ts'
import { formatDay } from '#platform/time.ts'
import { capitalised } from '#platform/wording.ts'
import { reductionText } from '../change-exemption/exemption-form.page.tsx'
import { amountText } from '../change-tariff/tariff-form.page.tsx'
import type { InForce } from '../fee.ts'
import type { FeesView } from './view-fees.ts'

/** Tariffs and exemptions as they stand, as one spreadsheet. */
export const feesCsv = ({ tariffs, exemptions }: Pick<FeesView, 'tariffs' | 'exemptions'>) =>
  csvOf([
    ['Loại', 'Khoản thu hoặc diện miễn, giảm', 'Mức', 'Từ ngày', 'Đến hết ngày', 'Căn cứ'],
    ...tariffs.map((one) => ['Khoản thu', one.label, capitalised(amountText(one)), ...dated(one)]),
    ...exemptions.map((one) => [
      ...['Miễn, giảm', one.label, capitalised(reductionText(one))],
      ...dated(one),
    ]),
  ])

const dated = ({ effectiveFrom, effectiveTo, source }: InForce): string[] => [
  formatDay(effectiveFrom),
  effectiveTo ? formatDay(effectiveTo) : '',
  source,
]
