import { choice, day, defineRegister, dueState, longText, text } from '#modules/registers'

// Decree 20/2008, Art. 7 and 9: content with name, address, phone; register, classify, pass on.
export const feedbackRegister = defineRegister({
  module: 'feedback',
  table: 'feedback',
  path: '/phan-anh-kien-nghi',
  title: 'Sổ phản ánh, kiến nghị',
  one: 'phản ánh, kiến nghị',
  about: 'Về quy định hành chính; khiếu nại, tố cáo và hỏi đáp không ghi ở sổ này',
  keptBy: ['office-clerk', 'clerk'],
  fields: {
    received_on: day('Ngày tiếp nhận'),
    channel: choice('Kênh tiếp nhận', {
      desk: 'Trực tiếp tại bộ phận một cửa',
      letter: 'Văn bản, thư',
      phone: 'Điện thoại',
      email: 'Thư điện tử',
      portal: 'Cổng dịch vụ công',
      other: 'Kênh khác',
    }),
    kind: choice('Loại', { feedback: 'Phản ánh', recommendation: 'Kiến nghị' }),
    content: longText('Nội dung', { hint: 'Ghi lại đầy đủ lời người gọi khi nhận qua điện thoại' }),
    sender_name: text('Tên người gửi'),
    sender_address: text('Địa chỉ', { optional: true }),
    sender_phone: text('Điện thoại', { optional: true, max: 30 }),
    classified: choice(
      'Phân loại',
      {
        'not-accepted': 'Không tiếp nhận',
        conduct: 'Hành vi của cán bộ, công chức',
        within: 'Quy định thuộc thẩm quyền',
        outside: 'Quy định ngoài thẩm quyền, đã chuyển',
      },
      { optional: true, blank: 'Chưa phân loại' },
    ),
    due_on: day('Hạn trả lời', { optional: true }),
    answered_on: day('Ngày trả lời', { optional: true }),
    result: longText('Kết quả', { optional: true }),
  },
  list: ['received_on', 'content', 'sender_name', 'classified', 'due_on', 'answered_on'],
  search: ['content', 'sender_name', 'sender_phone', 'result'],
  filters: ['kind', 'classified'],
  newestBy: ['received_on'],
  label: ({ sender_name, content }) => `${sender_name}: ${content.slice(0, 80)}`,
  state: ({ due_on, answered_on }, today) => dueState(due_on, answered_on, today),
  check: ({ received_on, answered_on, due_on }) => [
    ...(answered_on && answered_on < received_on
      ? [{ field: 'answered_on', message: 'Ngày trả lời không thể trước ngày tiếp nhận' }]
      : []),
    ...(due_on && due_on < received_on
      ? [{ field: 'due_on', message: 'Hạn trả lời không thể trước ngày tiếp nhận' }]
      : []),
  ],
})
