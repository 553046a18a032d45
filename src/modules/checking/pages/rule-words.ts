import { rules } from '../rules/rules.ts'

/** What rules look at, and what each rule is called where findings are listed and filtered. */
export const subjects = {
  figures: {
    label: 'Phép tính, số đếm',
    rules: {
      'sum-tree': 'Cộng không khớp',
      rate: 'Tỷ lệ sai',
      'rate-not-rounded': 'Làm tròn',
      'part-exceeds-whole': 'Phần lớn hơn tổng',
      remainder: 'Phần còn lại chưa nêu',
      'rates-to-hundred': 'Các tỷ lệ không đủ 100%',
      'repeated-rate': 'Nhắc lại tỷ lệ khác',
      'decimal-count': 'Dấu phẩy hàng nghìn',
      'digitised-below-online': 'Số hóa ít hơn trực tuyến',
      'each-times': 'Nhân không khớp',
      'list-count': 'Đếm không khớp liệt kê',
      'named-list': 'Đếm không khớp tên kể',
      'swapped-unit': 'Nhầm đơn vị đếm',
    },
  },
  period: {
    label: 'Kỳ, ngày tháng',
    rules: {
      'period-window': 'Mốc khác kỳ',
      'period-name': 'Tên kỳ không thống nhất',
      'national-window': 'Mốc chốt số liệu',
      'period-word': 'Từ chỉ kỳ',
      'year-word': 'Từ chỉ năm',
      'act-outside-period': 'Việc ngoài kỳ',
      'stale-report': 'Thiếu việc cuối kỳ',
      'later-period': 'Kỳ chưa đến',
      'impossible-date': 'Ngày không có',
      'distant-year': 'Năm quá xa',
      'reversed-window': 'Ngày cuối trước ngày đầu',
      'long-window': 'Khoảng dài bất thường',
      'cut-off': 'Số liệu tính đến ngày khác',
      'report-day': 'Ngày ký báo cáo',
      'after-report-day': 'Việc sau ngày ký',
      weekday: 'Thứ không khớp ngày',
    },
  },
  appendix: {
    label: 'Phụ lục, ô trống',
    rules: {
      'narrative-appendix': 'Lời khác phụ lục',
      'appendix-blank': 'Phụ lục bỏ trống số đã biết',
      'blank-cell': 'Ô trống',
      'null-convention': 'Cách ghi không có',
      'text-in-rate-cell': 'Chữ trong ô tỷ lệ',
      'appendix-untold': 'Phụ lục không có lời',
      'report-number': 'Số báo cáo ở phụ lục',
      'appendix-head': 'Đầu phụ lục',
      'appendix-mention': 'Dẫn phụ lục',
      'appendix-number': 'Số phụ lục',
      'unit-cell': 'Cột đơn vị tính',
      unfilled: 'Chỗ chưa điền',
    },
  },
  account: {
    label: 'Giải trình, đánh giá',
    rules: {
      'risk-not-carried': 'Quá hạn chưa giải trình',
      'late-without-apology': 'Quá hạn chưa xin lỗi',
      'target-reached': 'Chỉ tiêu đã vượt',
      'status-verb': 'Đăng ký hay được cấp',
      'outcome-words': 'Lời đánh giá khác số liệu',
      'ordinal-order': 'Thứ tự các ý',
    },
  },
  documents: {
    label: 'Văn bản được dẫn',
    rules: {
      'duplicate-subject': 'Văn bản trùng nội dung',
      'document-two-dates': 'Một văn bản hai ngày',
      'document-year': 'Năm của số và ngày',
      'number-order': 'Số ngược với ngày',
      'document-capital': 'Viết hoa tên loại',
      'letter-symbol': 'Ký hiệu công văn',
      'section-symbol': 'Ký hiệu bộ phận',
      'partial-number': 'Số, ký hiệu thiếu',
      'suffixed-number': 'Số chèn',
    },
  },
  names: {
    label: 'Tên gọi, thuật ngữ',
    rules: {
      'own-name': 'Tên đơn vị',
      'person-name': 'Tên người',
      'body-name': 'Tên cơ quan khác',
      'name-capitals': 'Viết hoa tên riêng',
      'heading-name': 'Tên mục',
      'outdated-term': 'Cách gọi cũ',
      glossary: 'Nhầm thuật ngữ',
      abbreviation: 'Viết tắt',
      'abbreviation-meaning': 'Chữ tắt giải thích hai lần',
    },
  },
  form: {
    label: 'Trình bày',
    rules: {
      head: 'Phần đầu văn bản',
      'title-form': 'Tên loại, trích yếu',
      addressee: 'Nơi gửi',
      signature: 'Chữ ký',
      'numbering-dots': 'Số thứ tự',
      'mixed-decimals': 'Số chữ số thập phân',
      'mixed-units': 'Đơn vị đếm',
      'percentage-points': 'Điểm phần trăm',
      'rate-style': 'Cách viết tỷ lệ',
    },
  },
  text: {
    label: 'Lỗi gõ, lỗi quét',
    rules: {
      leftover: 'Dấu vết của máy',
      lookalike: 'Ký tự giống nhau',
      'repeated-word': 'Lặp từ',
      'scan-slip': 'Lỗi quét',
      'wrong-word': 'Dùng nhầm từ',
    },
  },
} as const satisfies Record<string, { label: string; rules: Readonly<Record<string, string>> }>

/** Rule → what it is called and the subject that it belongs to. */
const words = new Map(
  Object.entries(subjects).flatMap(([subject, { rules }]) =>
    Object.entries(rules).map(([name, label]) => [name, { subject, label }] as const),
  ),
)

export const ruleLabel = (name: string): string => words.get(name)?.label ?? name

/** The subject under which a rule is filtered. */
export const subjectOf = (name: string): string => words.get(name)?.subject ?? 'figures'

/** The law or the logic that a finding stands on. */
export const groundOf = (name: string): string =>
  rules.find((rule) => rule.name === name)?.ground ?? ''
