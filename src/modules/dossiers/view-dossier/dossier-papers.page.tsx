import { paperKinds } from '#modules/procedures'
import { formatCount, formatMoney } from '#platform/numbers.ts'
import { dayOf, formatDay, formatInstant } from '#platform/time.ts'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { type DefinitionRow, DefinitionRows } from '#web/components/definition-rows.tsx'
import { Link } from '#web/components/link.tsx'
import { Section } from '#web/components/section.tsx'
import { Tag } from '#web/components/tag.tsx'
import type { PaymentMethod } from '../dossier.ts'
import { closedStates } from '../dossier-states.ts'
import { isPayable } from '../move-page/page-acts.rules.ts'
import { scansOf } from '../scan-papers/scan-addresses.ts'
import type { DepositedResult, DossierPaper } from './view-dossier.sql.ts'
import type { DossierView } from './view-dossier.ts'

const methods = {
  online: 'trực tuyến',
  desk: 'tại Bộ phận Một cửa',
  post: 'qua bưu chính',
} as const satisfies Record<PaymentMethod, string>

type PapersProps = { view: DossierView; keepsFiles: boolean }

export const Papers = ({ view, keepsFiles }: PapersProps) => (
  <Section title="Giấy tờ" id="giay-to">
    <DataTable
      caption="Giấy tờ của hồ sơ"
      hideCaption
      columns={columns}
      rows={view.papers}
      rowKey={({ position }) => String(position)}
      emptyText="Hồ sơ không có giấy tờ nào được ghi."
    />
    {keepsFiles && view.seesScans ? (
      <p>
        <Link href={scansOf(view.dossier.code)}>Quét, xem bản quét</Link>
      </p>
    ) : null}
  </Section>
)

const columns: readonly Column<DossierPaper>[] = [
  { key: 'name', label: 'Giấy tờ', rowHeader: true, cell: ({ name }) => name },
  { key: 'kind', label: 'Loại', whole: true, cell: ({ kind }) => paperKinds[kind] },
  { key: 'copies', label: 'Số bản', numeric: true, cell: ({ copies }) => formatCount(copies) },
  {
    key: 'digitised',
    label: 'Số hóa',
    whole: true,
    cell: ({ digitisedAt }) =>
      digitisedAt ? <Tag tone="done">Đã số hóa {formatDay(dayOf(digitisedAt))}</Tag> : 'Không',
  },
  {
    key: 'reused',
    label: 'Tái sử dụng',
    whole: true,
    cell: ({ reused, reusedCode }) =>
      reused ? <Tag tone="done">Lấy từ kho {reusedCode}</Tag> : 'Không',
  },
  {
    key: 'returned',
    label: 'Trả lại',
    whole: true,
    cell: ({ returnedAt }) =>
      returnedAt ? <Tag tone="done">Đã trả {formatDay(dayOf(returnedAt))}</Tag> : '',
  },
]

/** The code of a kept result and how long it is good for. */
export const keptNote = ({ resultCode, issuedOn, validUntil }: DepositedResult): string =>
  `Mã ${resultCode}, cấp ngày ${formatDay(issuedOn)}${validUntil ? `, có giá trị đến ${formatDay(validUntil)}` : ''}`

export const Money = ({ view: { dossier, payments } }: { view: DossierView }) => (
  <Section title="Phí, lệ phí" id="phi">
    <DefinitionRows
      rows={[
        owed(dossier),
        ...payments.map(({ amount, method, paidAt, receiptNumber }) => ({
          term: 'Đã nộp',
          value: formatMoney(amount),
          note: `${formatInstant(paidAt)}, ${methods[method]}${receiptNumber ? `, biên lai số ${receiptNumber}` : ''}`,
        })),
        ...(dossier.fee > 0 && payments.length === 0 && isPayable(dossier)
          ? [{ term: 'Đã nộp', value: <Tag tone="soon">Chưa nộp</Tag> }]
          : []),
      ]}
    />
  </Section>
)

const owed = (dossier: DossierView['dossier']): DefinitionRow => {
  const term = 'Phải nộp'
  if (isBeforeAcceptance(dossier)) return { term, value: 'Tính khi tiếp nhận' }
  if (dossier.fee === 0) return { term, value: 'Không thu' }
  if (dossier.paidBy || isPayable(dossier)) return { term, value: formatMoney(dossier.fee) }
  const note = `Mức thu ${formatMoney(dossier.fee)}; hồ sơ kết thúc khi chưa nộp và không có kết quả.`
  return { term, value: 'Không phải nộp', note }
}

const isBeforeAcceptance = ({ acceptedRecordedAt, state }: DossierView['dossier']): boolean =>
  acceptedRecordedAt === null && !closedStates.has(state)
