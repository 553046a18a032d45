import type { Rule } from '../rule.ts'
import { spansOf } from '../search.ts'

/** Words that are often taken for others, each wrong wherever it stands or in the company given. */
const confusions = [
  {
    wrong:
      'căn bản(?= (?:đầy đủ|đáp ứng|hoàn thành|ổn định|bảo đảm|đảm bảo|kịp thời|đủ|đạt|phù hợp))',
    right: 'cơ bản',
  },
  { wrong: '(?<!giám )sát nhập', right: 'sáp nhập' },
  { wrong: 'bổ xung', right: 'bổ sung' },
  { wrong: 'sử lý', right: 'xử lý' },
  { wrong: 'xử dụng', right: 'sử dụng' },
  { wrong: 'xắp xếp', right: 'sắp xếp' },
  { wrong: 'chia xẻ', right: 'chia sẻ' },
  { wrong: 'xuất xắc', right: 'xuất sắc' },
  { wrong: 'xuyên suất', right: 'xuyên suốt' },
  { wrong: 'khắc phụt|khắt phục', right: 'khắc phục' },
  { wrong: 'kiểm xoát', right: 'kiểm soát' },
  { wrong: 'dà soát|rà xoát', right: 'rà soát' },
  { wrong: 'chuẩn đoán', right: 'chẩn đoán' },
  { wrong: 'vô hình chung', right: 'vô hình trung' },
  { wrong: 'cọ sát', right: 'cọ xát' },
  { wrong: 'xúc tích', right: 'súc tích' },
  { wrong: 'thăm quan', right: 'tham quan' },
  { wrong: 'chấn trỉnh|trấn chỉnh', right: 'chấn chỉnh' },
  { wrong: 'trú trọng', right: 'chú trọng' },
  { wrong: 'trau truốt', right: 'trau chuốt' },
  { wrong: 'giành cho(?= (?:công|người|việc|cán|các|dự))', right: 'dành cho' },
  { wrong: 'nghành', right: 'ngành' },
  { wrong: 'ghi nhân(?= (?:của|kết|ý|và|\\d))', right: 'ghi nhận' },
  { wrong: 'triễn khai|chiển khai', right: 'triển khai' },
  { wrong: 'tuyên tryền|truyên truyền', right: 'tuyên truyền' },
  { wrong: 'nhiêm vụ|nhiệm vự', right: 'nhiệm vụ' },
  { wrong: 'dịch vụ cộng', right: 'dịch vụ công' },
] as const

/** "sát nhập", "bổ xung", "căn bản đầy đủ". */
export const wrongWord: Rule = {
  name: 'wrong-word',
  severity: 'text',
  ground: 'Chính tả: từ hay bị viết nhầm',
  find: (reading) =>
    confusions.flatMap(({ wrong, right }) =>
      spansOf(reading, new RegExp(String.raw`(?<!\p{L})(?:${wrong})(?!\p{L})`, 'gu')).map((at) => ({
        at,
        explanation: `Nghi viết nhầm: “${reading.flow.text.slice(at.start, at.end)}”.`,
        suggestion: `Có lẽ là “${right}”.`,
      })),
    ),
}
