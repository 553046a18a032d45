import { type Action, type Move, moves, type Need } from '../dossier-moves.ts'

export type NeedField = {
  type: 'text' | 'textarea' | 'date' | 'money' | 'file'
  label: string
  hint?: string
  /** Said when it is left blank. */
  missing: string
}

/** How each need is asked for; null is known without asking, or has a form of its own. */
export const needFields: Readonly<Record<Need, NeedField | null>> = {
  channel: null,
  scans: null,
  delivery: null,
  defects: {
    type: 'textarea',
    label: 'Nội dung cần bổ sung',
    hint: 'Nêu hết trong một lần, mỗi dòng một nội dung.',
    missing: 'Ghi toàn bộ nội dung cần bổ sung, mỗi dòng một nội dung.',
  },
  reason: { type: 'textarea', label: 'Lý do', missing: 'Ghi lý do.' },
  guidance: {
    type: 'textarea',
    label: 'Hướng dẫn hoàn thiện',
    hint: 'Làm thế nào, ở đâu, theo mẫu nào.',
    missing: 'Ghi hướng dẫn để người nộp hoàn thiện hồ sơ.',
  },
  'legal-basis': {
    type: 'text',
    label: 'Căn cứ pháp luật chuyên ngành',
    hint: 'Ví dụ: khoản 2 Điều 19 Luật Hộ tịch.',
    missing: 'Ghi căn cứ pháp luật chuyên ngành.',
  },
  'document-number': {
    type: 'text',
    label: 'Số, ký hiệu văn bản',
    hint: 'Ví dụ: 12/TB-UBND.',
    missing: 'Ghi số, ký hiệu văn bản.',
  },
  amount: {
    type: 'money',
    label: 'Số tiền phải nộp (đồng)',
    hint: 'Ví dụ: 50.000.',
    missing: 'Ghi số tiền phải nộp.',
  },
  'verification-record': {
    type: 'textarea',
    label: 'Biên bản xác minh',
    hint: 'Thời gian, địa điểm, thành phần, kết quả.',
    missing: 'Ghi thời gian, địa điểm, thành phần và kết quả xác minh.',
  },
  'opinion-content': {
    type: 'textarea',
    label: 'Nội dung lấy ý kiến',
    missing: 'Ghi nội dung cần lấy ý kiến và nơi được hỏi.',
  },
  'opinion-deadline': {
    type: 'date',
    label: 'Thời hạn trả lời',
    missing: 'Chọn ngày phải trả lời.',
  },
  opinion: { type: 'textarea', label: 'Ý kiến trả lời', missing: 'Ghi ý kiến trả lời.' },
  'new-due-date': {
    type: 'date',
    label: 'Ngày hẹn trả mới',
    missing: 'Chọn ngày hẹn trả mới.',
  },
  'result-file': {
    type: 'file',
    label: 'Kết quả',
    missing: 'Ghi số và nơi lưu bản giấy của kết quả, hoặc chọn tệp.',
  },
  'result-code': {
    type: 'text',
    label: 'Mã kết quả',
    missing: 'Ghi mã kết quả.',
  },
  'linked-case': {
    type: 'text',
    label: 'Hồ sơ, đơn liên quan',
    hint: 'Mã hồ sơ sửa sai, hoặc đơn và ngày của đơn.',
    missing: 'Ghi hồ sơ hoặc đơn liên quan.',
  },
}

/** What may be told besides what the table asks. */
const welcome: Partial<Record<Action, readonly Need[]>> = {
  'finish-at-desk': ['result-file', 'result-code'],
}

export type AskedNeed = { need: Need; field: NeedField; required: boolean }

/** What the form of a move asks, in its order. */
export const askedNeeds = (action: Action): AskedNeed[] => {
  const { needs = [] }: Move = moves[action]
  return [
    ...needs.flatMap((need) => askedNeed(need, action, true)),
    ...(welcome[action] ?? []).flatMap((need) => askedNeed(need, action, false)),
  ]
}

/** After a supplement the clock itself gives the new date. */
const askedNeed = (need: Need, action: Action, required: boolean): AskedNeed[] => {
  const field = needFields[need]
  const isReckoned = need === 'new-due-date' && action !== 'extend'
  return field && !isReckoned ? [{ need, field, required }] : []
}
