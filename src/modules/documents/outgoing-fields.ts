import { choice, count, day, flag, longText, ordinal, text } from '#modules/registers'
import { documentKindNames } from './document-kinds.ts'

// Decree 30/2020, Annex IV: the columns of the register of outgoing documents.
export const outgoingFields = {
  kind: choice('Loại văn bản', documentKindNames),
  issuer: choice(
    'Dãy số của',
    { 'one-stop-desk': 'Bộ phận Một cửa' },
    { optional: true, blank: 'UBND xã' },
  ),
  number: ordinal('Số', { optional: true, hint: 'Để trống để lấy số tiếp theo của dãy' }),
  suffix: text('Chữ kèm số', {
    optional: true,
    max: 1,
    hint: 'Chỉ dùng khi chèn văn bản, ví dụ chữ a của số 85a',
  }),
  symbol: text('Ký hiệu', {
    optional: true,
    max: 30,
    hint: 'Để trống để lấy theo loại, ví dụ KH-UBND; công văn thêm bộ phận soạn: UBND-VP',
  }),
  year: ordinal('Năm', { computed: true }),
  notation: text('Số, ký hiệu', { computed: true, max: 50 }),
  signed_on: day('Ngày ký'),
  subject: text('Trích yếu', { max: 500 }),
  signer: text('Người ký'),
  recipient: text('Nơi nhận', { max: 500 }),
  file_holder: text('Đơn vị nhận bản lưu', { optional: true }),
  copies: count('Số bản', { optional: true, hint: 'Số bản giấy phát hành' }),
  sent_on: day('Ngày chuyển', {
    optional: true,
    hint: 'Trong ngày ký, chậm nhất là ngày làm việc tiếp theo',
  }),
  form: choice('Hình thức gửi', {
    electronic: 'Hoàn toàn điện tử',
    parallel: 'Điện tử song song giấy',
    paper: 'Giấy',
  }),
  digitally_signed: flag('Đã ký số'),
  topic: choice(
    'Chủ đề theo dõi',
    {
      par: 'Chỉ đạo cải cách hành chính',
      'procedure-control': 'Kiểm soát TTHC',
      'procedure-posting': 'Niêm yết TTHC',
      personnel: 'Tổ chức, cán bộ, công chức',
      finance: 'Tài chính công',
      'digital-transformation': 'Chuyển đổi số',
    },
    { optional: true, blank: 'Không theo dõi riêng', hint: 'Báo cáo CCHC đếm theo chủ đề này' },
  ),
  note: longText('Ghi chú', { optional: true }),
}
