import type { Role } from '#platform/request.ts'

/** A list of dossiers that somebody works through. */
export type Worklist = {
  label: string
  /** What is in it, in one sentence, as the page says it. */
  about: string
  /** Who has it on his page; the page of the leader leads to those that nobody has. */
  for: readonly Role[]
  /** Whether all of it is settled: then it is ordered from the newest. */
  settled?: true
}

const desk = ['clerk', 'specialist', 'leader', 'office-clerk'] as const

export const worklists = {
  'hom-nay': {
    label: 'Cần bấm hôm nay',
    about: 'Đang ở bước của tôi (hoặc người tôi thay) và phải có thao tác trong hôm nay.',
    for: desk,
  },
  'dang-giu': {
    label: 'Đang ở chỗ tôi',
    about: 'Mọi hồ sơ đang ở bước của tôi (hoặc người tôi thay), kể cả còn nhiều thời gian.',
    for: desk,
  },
  'sap-han': {
    label: 'Sắp đến hạn',
    about: 'Chưa có kết quả, còn không quá số giờ làm việc đã chọn.',
    for: desk,
  },
  'qua-han': {
    label: 'Quá hạn',
    about: 'Quá hạn theo công việc: chưa có kết quả mà giờ hẹn đã qua.',
    for: desk,
  },
  'bam-muon': {
    label: 'Chỉ bấm muộn',
    about: 'Quá hạn chỉ theo thao tác: trả đúng hạn nhưng ghi nhận sau hạn, từ đầu năm.',
    for: desk,
    settled: true,
  },
  'cho-ky': {
    label: 'Chờ tôi ký',
    about: 'Đã trình, chờ lãnh đạo ký kết quả.',
    for: ['leader'],
  },
  'cho-tra': {
    label: 'Chờ trả kết quả',
    about: 'Đã có kết quả tại Một cửa, người nộp chưa nhận.',
    for: ['clerk'],
    settled: true,
  },
  'tuan-nay': {
    label: 'Đến hạn tuần này',
    about: 'Chưa có kết quả, hẹn trả đến hết tuần này, kể cả đã quá hạn.',
    for: ['leader'],
  },
  'nhan-hom-nay': {
    label: 'Tiếp nhận hôm nay',
    about: 'Ghi nhận tiếp nhận trong hôm nay.',
    for: [],
  },
  'xong-hom-nay': {
    label: 'Giải quyết hôm nay',
    about: 'Ghi nhận kết thúc giải quyết trong hôm nay.',
    for: [],
    settled: true,
  },
} as const satisfies Record<string, Worklist>

export type WorklistKey = keyof typeof worklists
export const isWorklistKey = (text = ''): text is WorklistKey => Object.hasOwn(worklists, text)
export const worklistKeys: readonly WorklistKey[] = Object.keys(worklists).filter(isWorklistKey)
