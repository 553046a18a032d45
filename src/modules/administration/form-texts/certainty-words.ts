import type { TextVersion, Wording } from '#modules/dossiers'

/** How sure the words of a form are. */
export const certainties = {
  read: { tone: 'done', words: 'Đã đọc trong văn bản' },
  secondary: { tone: 'soon', words: 'Theo nguồn gián tiếp' },
  memory: { tone: 'soon', words: 'Ghi theo trí nhớ, cần đối chiếu' },
  design: { tone: 'neutral', words: 'Tự đặt, không có trong văn bản' },
} as const satisfies Record<Wording['certainty'], { tone: string; words: string }>

/** Whose words they are. */
export const versionWords = {
  '2018': 'Thông tư 01/2018/TT-VPCP',
  '2025': 'Thông tư 03/2025/TT-VPCP',
  provincial: 'Quy định của tỉnh',
} as const satisfies Record<TextVersion, string>

/** Whether somebody should still compare the words with the circular. */
export const isUnsure = ({ certainty }: Pick<Wording, 'certainty'>): boolean =>
  certainty === 'memory' || certainty === 'secondary'
