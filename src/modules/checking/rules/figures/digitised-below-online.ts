import type { Rule } from '../rule.ts'
import { numberInWords } from '../words.ts'

/** Fewer dossiers with digital parts than dossiers that came in online. */
export const digitisedBelowOnline: Rule = {
  name: 'digitised-below-online',
  severity: 'incomplete',
  ground: 'NĐ 45/2020/NĐ-CP: hồ sơ nộp trực tuyến có thành phần điện tử ngay khi nộp',
  find: ({ items, settlements }) => {
    const online = settlements[0]?.receivedParts.get('online')
    const digitised = items.find(
      ({ before, after, base }) =>
        base?.value === settlements[0]?.received.figure.value &&
        /số h(?:óa|oá) (?:hồ sơ|thành phần)|số h(?:óa|oá)[^.;]{0,20}khi tiếp nhận/.test(
          `${before} ${after}`,
        ),
    )
    if (!online || !digitised || digitised.figure.value >= online.figure.value) return []
    const left = online.figure.value - digitised.figure.value
    return [
      {
        at: { start: digitised.figure.start, end: digitised.base?.tail ?? digitised.figure.tail },
        related: [{ start: online.figure.start, end: online.figure.tail }],
        explanation: `Hồ sơ có số hóa thành phần ít hơn hồ sơ nộp trực tuyến ${numberInWords(left)} hồ sơ, trong khi hồ sơ trực tuyến vốn đã có thành phần điện tử.`,
        suggestion: 'Nêu lý do hoặc kiểm tra lại cách thống kê số hóa.',
      },
    ]
  },
}
