import { type Day, formatDay, formatInstant } from '#platform/time.ts'
import { Button } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Section } from '#web/components/section.tsx'
import { reductionText } from '../change-exemption/exemption-form.page.tsx'
import { amountText } from '../change-tariff/tariff-form.page.tsx'
import type { EnteredTable } from '../entered.sql.ts'
import type { InForce } from '../fee.ts'
import type { FeesView } from './view-fees.ts'

type Row = InForce & {
  table: EnteredTable
  id: string
  label: string
  amount: string
  recordedAt: Date
  withdrawnOn: Day | null
}

/** What the unit entered so far, each to be taken back or brought again. */
export const EnteredFees = ({ enteredTariffs, enteredExemptions }: Omit<FeesView, 'tariffs'>) => (
  <Section title="Đơn vị đã nhập" id="da-nhap">
    <DataTable
      caption="Mức thu và diện miễn, giảm đơn vị đã nhập"
      hideCaption
      columns={columns}
      rows={[...enteredTariffs.map(tariffRow), ...enteredExemptions.map(exemptionRow)]}
      rowKey={({ id }) => id}
      emptyText="Đơn vị chưa nhập gì; đang dùng mức thu và diện miễn, giảm của trung ương."
    />
  </Section>
)

const tariffRow = ({ told, ...entered }: FeesView['enteredTariffs'][number]): Row => ({
  ...{ ...told, ...entered, table: 'tariff' },
  amount: amountText(told),
})

const exemptionRow = ({ told, ...entered }: FeesView['enteredExemptions'][number]): Row => ({
  ...{ ...told, ...entered, table: 'exemption' },
  amount: reductionText(told),
})

const columns: readonly Column<Row>[] = [
  { key: 'label', label: 'Khoản thu, diện', rowHeader: true, cell: ({ label }) => label },
  { key: 'amount', label: 'Mức', cell: ({ amount }) => amount },
  { key: 'from', label: 'Áp dụng', cell: spanText },
  { key: 'source', label: 'Căn cứ', cell: ({ source }) => source },
  { key: 'recorded', label: 'Ghi lúc', cell: ({ recordedAt }) => formatInstant(recordedAt) },
  { key: 'change', label: 'Đổi', cell: (row) => <Change {...row} /> },
]

function spanText({ effectiveFrom, effectiveTo }: Row): string {
  const end = effectiveTo ? ` đến hết ${formatDay(effectiveTo)}` : ''
  return `từ ${formatDay(effectiveFrom)}${end}`
}

const addresses = {
  tariff: '/quan-tri/phi-le-phi',
  exemption: '/quan-tri/phi-le-phi/mien-giam',
} as const satisfies Record<EnteredTable, string>

const Change = ({ table, id, label, withdrawnOn }: Row) => {
  const [act, word] = withdrawnOn ? ['dung-lai', 'Dùng lại'] : ['thu-hoi', 'Thu hồi']
  return (
    <form method="post" action={`${addresses[table]}/${act}`} aria-label={`${word} ${label}`}>
      {withdrawnOn ? <p class="quiet">Đã thu hồi {formatDay(withdrawnOn)}</p> : null}
      <input type="hidden" name="id" value={id} />
      <Button variant="tertiary">{word}</Button>
    </form>
  )
}
