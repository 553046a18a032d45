export type Certainty = 'read' | 'secondary' | 'memory' | 'design'

export type Target = {
  label: string
  /** What is said of those that miss it: "hồ sơ được phép quá hạn". */
  misses: string
  /** Whether the target is the most that may miss it, or the least that must meet it. */
  kind: 'at-most' | 'at-least'
  /** Hundredths of a percent. */
  hundredths: number
  source: string
  certainty: Certainty
  /** The indicators of the report by which it is counted. */
  counted: { part: string; whole: string }
}

/** What the plan of the commune that the demo follows sets for a year; a unit may set its own. */
export const defaultTargets = {
  late: {
    label: 'Hồ sơ quá hạn',
    misses: 'hồ sơ còn được quá hạn',
    kind: 'at-most',
    hundredths: 300,
    source: 'Phương hướng nhiệm vụ trong báo cáo CCHC 6 tháng đầu năm 2024 của xã Tịnh Châu',
    certainty: 'read',
    counted: { part: 'dossiers.resolvedLate', whole: 'dossiers.resolved' },
  },
  papers: {
    label: 'Số hóa thành phần hồ sơ',
    misses: 'hồ sơ còn được thiếu bản số hóa',
    kind: 'at-least',
    hundredths: 7500,
    source: 'Chỉ tiêu 75% nêu trong cùng báo cáo; báo cáo không nói rõ thành phần hay kết quả',
    certainty: 'secondary',
    counted: { part: 'digitisation.components', whole: 'dossiers.received' },
  },
  results: {
    label: 'Số hóa kết quả',
    misses: 'kết quả còn được thiếu bản số hóa',
    kind: 'at-least',
    hundredths: 7500,
    source: 'Chỉ tiêu 75% nêu trong cùng báo cáo; báo cáo không nói rõ thành phần hay kết quả',
    certainty: 'secondary',
    counted: { part: 'digitisation.results', whole: 'dossiers.resolved' },
  },
  online: {
    label: 'Nộp trực tuyến (thủ tục có dịch vụ trực tuyến)',
    misses: 'hồ sơ còn được nộp giấy',
    kind: 'at-least',
    hundredths: 10_000,
    source: 'Phương hướng trong cùng báo cáo: thủ tục đã cung cấp trực tuyến (mức 3, mức 4)',
    certainty: 'read',
    counted: { part: 'dossiers.ofLevel4Online', whole: 'dossiers.ofLevel4' },
  },
} as const satisfies Record<string, Target>

export type TargetKey = keyof typeof defaultTargets
export const isTargetKey = (text: string): text is TargetKey => Object.hasOwn(defaultTargets, text)
export const targetKeys: readonly TargetKey[] = Object.keys(defaultTargets).filter(isTargetKey)
export type Targets = Readonly<Record<TargetKey, Target>>
