import { formatMoney } from '#platform/numbers.ts'
import { DeskField, DeskSelect, type FormState } from './desk-field.page.tsx'
import type { ReceptionView } from './reception-view.ts'

type Props = FormState & { view: ReceptionView }

/** What is to be paid and how it comes about, by whom less, and when. */
export const FeeBlock = ({ view, ...state }: Props) => {
  const fee = view.read.fee.value
  return (
    <div class="reception__fee">
      <div data-live="phi">
        <p class="reception__label">Phí, lệ phí</p>
        <p class="reception__due">{formatMoney(fee.amount)}</p>
        <ul class="reception__why">
          {fee.lines.map(({ label, amount }) => (
            <li key={label}>
              {label}: {formatMoney(amount)}
            </li>
          ))}
          {fee.warnings.map((warning) => (
            <li key={warning}>Lưu ý: {warning}</li>
          ))}
        </ul>
      </div>
      <Quantities view={view} {...state} />
      <Exemptions view={view} {...state} />
      {fee.lines.length > 0 || fee.isUnknown ? (
        <div class="reception__pair">
          <DeskSelect {...state} name="thu" label="Thu tiền" options={payments} />
          <DeskField {...state} name="bien-lai" label="Số biên lai" />
        </div>
      ) : null}
    </div>
  )
}

const payments = [
  { value: 'later', label: 'Thu sau' },
  { value: 'desk', label: 'Thu ngay' },
]

const Quantities = ({ view, ...state }: Props) => {
  const { byCopies, byPages, isUnknown } = view.read.fee.value
  if (!byCopies && !byPages && !isUnknown) return null
  return (
    <div class="reception__pair">
      {byCopies ? <DeskField {...state} name="so-ban" label="Số bản" inputMode="numeric" /> : null}
      {byPages ? (
        <DeskField {...state} name="so-trang" label="Số trang mỗi bản" inputMode="numeric" />
      ) : null}
      {isUnknown ? (
        <DeskField
          {...state}
          name="so-tien"
          label="Số tiền theo nghị quyết tỉnh (đồng)"
          inputMode="numeric"
        />
      ) : null}
    </div>
  )
}

const Exemptions = ({ view, ...state }: Props) => {
  const { offered } = view.read.fee.value
  if (offered.length === 0) return null
  return (
    <>
      <DeskSelect
        {...state}
        name="mien"
        label="Miễn, giảm"
        blank="Không"
        options={offered.map(({ id, label }) => ({ value: id, label }))}
      />
      <div data-live="mien">
        {state.typed.mien ? (
          <DeskField {...state} name="mien-giay" label="Giấy tờ chứng minh miễn, giảm" />
        ) : null}
      </div>
    </>
  )
}
