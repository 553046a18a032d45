import { Details } from '#web/components/details.tsx'
import { FormRow } from '#web/components/form.tsx'
import { channelLabels } from '../dossier.ts'
import { proofKinds } from '../two-clocks.rules.ts'
import { DeskField, DeskSelect, DeskTick, type FormState } from './desk-field.page.tsx'

/** What most dossiers have nothing of: another channel, another hand, another hour. */
export const HandingFold = (state: FormState) => (
  <Details
    summary="Nộp trực tuyến, qua bưu chính, nộp thay, hoặc tiếp nhận vào lúc khác"
    open={isUsed(state)}
  >
    <FormRow>
      <DeskSelect {...state} name="kenh" label="Kênh nộp" options={channels} />
      <DeskField {...state} name="ma-cong" label="Mã hồ sơ trên Cổng (khi nộp trực tuyến)" />
    </FormRow>
    <FormRow>
      <DeskField {...state} name="nop-ngay" label="Nộp ngày" type="date" hint="Trống: bây giờ" />
      <DeskField {...state} name="nop-gio" label="Nộp lúc" type="time" />
    </FormRow>
    <AcceptedEarlier {...state} />
    <DeskTick {...state} name="thay" label="Người khác nộp thay theo ủy quyền" />
    <FormRow>
      <DeskField {...state} name="thay-ten" label="Họ tên người nộp thay" />
      <DeskField {...state} name="thay-so" label="Số định danh người nộp thay" />
      <DeskField
        {...state}
        name="thay-giay"
        label="Giấy ủy quyền"
        hint="Số, ngày, nơi chứng thực"
      />
    </FormRow>
  </Details>
)

/** When the desk accepted it, if that was not now, and what shows it. */
export const AcceptedEarlier = (state: FormState) => (
  <>
    <FormRow>
      <DeskField {...state} name="luc-ngay" label="Tiếp nhận ngày" type="date" hint="Trống: nay" />
      <DeskField {...state} name="luc-gio" label="Tiếp nhận lúc" type="time" />
    </FormRow>
    <FormRow>
      <DeskSelect
        {...state}
        name="loai-minh-chung"
        label="Loại minh chứng"
        options={kindsOfProof}
        blank="Chọn"
      />
      <DeskField
        {...state}
        name="minh-chung"
        label="Minh chứng khi ghi sau hơn một giờ"
        hint="Ví dụ: sổ tiếp nhận giấy, dòng 12. Ghi muộn nhiều ngày thì lãnh đạo duyệt."
      />
    </FormRow>
  </>
)

const rare = [
  'ma-cong',
  'nop-ngay',
  'nop-gio',
  'luc-ngay',
  'luc-gio',
  'minh-chung',
  'thay',
  'thay-ten',
]

const isUsed = ({ typed, faults }: FormState): boolean =>
  (typed.kenh ?? 'desk') !== 'desk' || rare.some((name) => typed[name] || faults[name])

const kindsOfProof = Object.entries(proofKinds).map(([value, label]) => ({ value, label }))
const channels = Object.entries(channelLabels).map(([value, label]) => ({ value, label }))
