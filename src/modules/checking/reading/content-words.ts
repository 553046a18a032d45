/** Words of a label that say what it is about; those that any label may have are left out. */
export const wordsIn = (label: string): ReadonlySet<string> =>
  new Set((label.match(/\p{L}+/gu) ?? []).filter((word) => !EMPTY.has(word)))

/** What a rate says that it is of: "tỷ lệ hồ sơ nộp trực tuyến đạt" is of "nộp trực tuyến". */
export const topicOf = (before: string): string[] => [...wordsIn(topicLabel(before))]

/** The same in its own order: "hồ sơ nộp trực tuyến". */
export const topicLabel = (before: string): string =>
  /(?<!\p{L})(?:t[ỷỉ] lệ|mức)(?<label> [^;.:()\d%]*)$/u.exec(before)?.groups?.label ?? ''

const EMPTY = new Set(
  'đó gồm cụ hồ sơ hs số tổng lượng tỷ tỉ lệ mức độ là đạt được của cho và với có các những này trong trên ở tại thì vì thế chiếm bằng tương đương ứng khoảng chung người dân doanh nghiệp tổ chức công văn bản nhiệm vụ phiếu lượt ý kiến trường hợp cơ quan đơn vị thủ tục hành chính kết quả còn lại đã tính vẫn cũng nay nhất từ đến do theo'.split(
    ' ',
  ),
)
