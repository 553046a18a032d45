import {
  choice,
  day,
  defineRegister,
  dueState,
  flag,
  longText,
  ordinal,
  text,
} from '#modules/registers'
import { formatCount } from '#platform/numbers.ts'
import { documentKindNames } from './document-kinds.ts'
import { GREATEST_NUMBER, takeNumber } from './number-series.ts'

// Decree 30/2020, Annex IV: the columns of the register of incoming documents.
const fields = {
  arrival_number: ordinal('Số đến', { optional: true, hint: 'Để trống để lấy số tiếp theo' }),
  arrived_on: day('Ngày đến'),
  year: ordinal('Năm', { computed: true }),
  author: text('Cơ quan ban hành'),
  notation: text('Số, ký hiệu', { max: 50, optional: true, hint: 'Ví dụ: 436/UBND-TN' }),
  document_date: day('Ngày văn bản', { optional: true }),
  kind: choice('Loại văn bản', documentKindNames, { optional: true, blank: 'Khác' }),
  subject: text('Trích yếu', { max: 500 }),
  receiver: text('Người nhận', { optional: true, hint: 'Người hoặc bộ phận chủ trì giải quyết' }),
  forwarded_on: day('Ngày chuyển', {
    optional: true,
    hint: 'Trong ngày đến, chậm nhất là ngày làm việc tiếp theo',
  }),
  due_on: day('Hạn giải quyết', { optional: true }),
  handled_on: day('Ngày giải quyết xong', { optional: true }),
  digitally_signed: flag('Có chữ ký số'),
  note: longText('Ghi chú', { optional: true }),
}

/** Every document that reaches the committee, numbered through the year. */
export const incomingDocumentRegister = defineRegister({
  module: 'documents',
  table: 'incoming_document',
  path: '/van-ban-den',
  title: 'Sổ văn bản đến',
  one: 'văn bản đến',
  about: 'Số đến liên tục trong năm, bắt đầu từ 01 vào ngày 01/01',
  fields,
  list: ['arrival_number', 'arrived_on', 'author', 'notation', 'subject', 'receiver'],
  search: ['notation', 'subject', 'author', 'receiver'],
  filters: ['kind'],
  newestBy: ['arrived_on', 'arrival_number'],
  label: ({ arrival_number, subject }) => `Số đến ${arrival_number}: ${subject}`,
  state: ({ due_on, handled_on }, today) => dueState(due_on, handled_on, today),
  check: ({ arrival_number, arrived_on, document_date, forwarded_on, handled_on }) => [
    ...(arrival_number === 0 ? [{ field: 'arrival_number', message: 'Số đến bắt đầu từ 01' }] : []),
    ...(arrival_number !== null && arrival_number > GREATEST_NUMBER
      ? [{ field: 'arrival_number', message: `Số đến lớn nhất là ${formatCount(GREATEST_NUMBER)}` }]
      : []),
    ...(document_date && document_date > arrived_on
      ? [{ field: 'document_date', message: 'Ngày văn bản không thể sau ngày đến' }]
      : []),
    ...(handled_on && handled_on < arrived_on
      ? [{ field: 'handled_on', message: 'Ngày giải quyết xong không thể trước ngày đến' }]
      : []),
    ...(forwarded_on && forwarded_on < arrived_on
      ? [{ field: 'forwarded_on', message: 'Ngày chuyển không thể trước ngày đến' }]
      : []),
  ],
  constraints: {
    one_arrival_per_number: {
      field: 'arrival_number',
      message: 'Số đến này trong năm đã dùng (kể cả văn bản đã rút khỏi sổ)',
    },
  },
  prepare: async (tx, request, values, before) => {
    const year = Number(values.arrived_on.slice(0, 4))
    const moved = before && before.year !== year
    const kept = before?.arrival_number === values.arrival_number ? null : values.arrival_number
    const series = { book: 'incoming' as const, issuer: '', kind: '', year }
    const given = kept ?? (moved ? null : (before?.arrival_number ?? null))
    const { number, ...written } = await takeNumber(tx, request, series, given)
    return { ok: true, values: { ...values, year, arrival_number: number }, ...written }
  },
})
