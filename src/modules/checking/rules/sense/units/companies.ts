type Company = {
  units: readonly string[]
  /** The words right before and behind the count. */
  before?: RegExp
  after: RegExp
  /** Only where others nearby count these. */
  among?: string
  /** The unit that is meant; "" when one unit stands too many. */
  meant: string
}

const HOW =
  '(?:đúng và trước|trước và đúng|trước|đúng|trong|còn|chưa đến|sớm|quá|trễ) ?(?:hạn|hẹn|thời hạn)'
const PARTS = String.raw`^ ?(?:\([\d,]+%\) ?)?[(:,] ?(?:đạt [\d,]+%[,;] ?)?(?:trong đó:? ?)?(?:số )?(?:hồ sơ )?(?:trả |xong |giải quyết |(?:tất cả )?đều )*`

/** Words beside a count with which only one unit can stand. */
export const companies: readonly Company[] = [
  {
    units: ['hồ sơ', 'người', 'phiếu'],
    after: /^ (?:quy phạm pháp luật|qppl)(?!\p{L})/u,
    meant: 'văn bản',
  },
  {
    units: ['hồ sơ', 'người'],
    before: /(?<!\p{L})gửi (?:đi )?$/u,
    after: /^ xin lỗi/,
    meant: 'thư',
  },
  {
    units: ['hồ sơ', 'người'],
    before: /(?<!\p{L})(?:ban|phát) hành (?:được )?$/u,
    after: /^(?! mời| dự| thầu)/,
    meant: 'văn bản',
  },
  {
    units: ['phiếu'],
    before: /(?<!\p{L})(?:ban|phát) hành (?:được )?$/u,
    after: /^ đi(?!\p{L})/u,
    meant: 'văn bản',
  },
  {
    units: ['hồ sơ', 'người', 'phiếu'],
    before: /văn bản đi[^.;\n]{0,40}tiếp nhận $/u,
    after: /^ đến/,
    meant: 'văn bản',
  },
  {
    units: ['người', 'phiếu'],
    after:
      /^ (?:đã |được |trả |giải quyết |đang giải quyết )*(?:chưa đến hạn|đúng và trước hạn|trước và đúng hạn|trước hạn|đúng hạn|trễ hạn|trễ hẹn|quá hạn)(?! (?:nộp|tạm trú|nhập ngũ|đóng|kê khai|trả lời))/,
    meant: 'hồ sơ',
  },
  {
    units: ['người', 'phiếu', 'văn bản'],
    before: /(?<!\p{L})(?:giải quyết|xử lý|trả kết quả)(?: xong)?:? $/u,
    after: new RegExp(`${PARTS}${HOW}`, 'u'),
    among: 'hồ sơ',
    meant: 'hồ sơ',
  },
  {
    units: ['người', 'phiếu', 'văn bản'],
    before: /(?<!\p{L})(?:tiếp nhận|nhận)(?: được)?:? $/u,
    after: new RegExp(
      `${PARTS}(?:nộp |bằng hình thức |mới )?(?:trực tuyến|trực tiếp|tiếp nhận)`,
      'u',
    ),
    among: 'hồ sơ',
    meant: 'hồ sơ',
  },
  {
    units: ['người', 'phiếu'],
    before: /(?<!\p{L})(?:đang|đã) (?:giải quyết|xử lý)(?: xong)?:? $/u,
    after: /^ ?(?:[.;,]|\n|$)/,
    among: 'hồ sơ',
    meant: 'hồ sơ',
  },
  {
    units: ['hồ sơ', 'phiếu', 'văn bản'],
    after: /^ (?:có trình độ|là nữ|là nam)(?!\p{L})/u,
    meant: 'người',
  },
  {
    units: ['người', 'phiếu', 'văn bản'],
    before: /(?:hạn|hẹn|trực tuyến|trực tiếp|số hóa(?: kết quả| thành phần)?):? (?:là |được )?$/u,
    after: /^ ?\/ ?\d[\d.]* hồ sơ/,
    meant: 'hồ sơ',
  },
  { units: ['đồng'], after: /^ (?:hồ sơ|văn bản|thủ tục|lượt|phiếu)(?!\p{L})/u, meant: '' },
]
