/** Words that say of parts that one thing may count in several of them: "một đơn có thể nêu nhiều nội dung". */
export const isOverlapTold = (lower: string, from: number, to: number): boolean => {
  const before = lower.slice(Math.max(0, from - REACH), from)
  const sentence = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1)
  return OVERLAP.test(sentence + (/^[^\n]*/.exec(lower.slice(from, to + REACH))?.[0] ?? ''))
}

const REACH = 120

const OVERLAP =
  /có thể (?:nêu|có|thuộc|chọn|nộp|tham gia|được|đồng thời)[^;.]{0,25}(?:nhiều|hơn một)|(?:nhiều|một số) (?:người|đơn|hồ sơ|hộ|lượt|phiếu|thủ tục|việc)[^;.]{0,20}(?:thuộc|chọn|nêu)[^;.]{0,20}(?:hai|nhiều|ba)|không (?:phải |thể )?cộng (?:lại|dồn|gộp)|(?:số )?trùng (?:nhau|lặp)|chồng lên nhau|giao nhau|được chọn nhiều/
