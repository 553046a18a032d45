import type { TextVersion, Wording } from '#modules/dossiers'
import { capitalised } from '#platform/wording.ts'

type Certainty = Wording['certainty']

/** How sure a rule or a wording is, as it is said in a sentence. */
export const certaintyWords = {
  read: 'đã đọc trong văn bản',
  secondary: 'theo nguồn gián tiếp',
  memory: 'ghi theo trí nhớ, cần đối chiếu',
  design: 'tự đặt, không có trong văn bản',
} as const satisfies Record<Certainty, string>

/** The same on a tag of its own. */
export const certaintyTag = (certainty: Certainty) => ({
  tone: tones[certainty],
  words: capitalised(certaintyWords[certainty]),
})

const tones = {
  read: 'done',
  secondary: 'soon',
  memory: 'soon',
  design: 'neutral',
} as const satisfies Record<Certainty, string>

/** Whose words they are. */
export const versionWords = {
  '2018': 'Thông tư 01/2018/TT-VPCP',
  '2025': 'Thông tư 03/2025/TT-VPCP',
  provincial: 'Quy định của tỉnh',
} as const satisfies Record<TextVersion, string>

/** Whether somebody should still compare the words with the circular. */
export const isUnsure = ({ certainty }: Pick<Wording, 'certainty'>): boolean =>
  certainty === 'memory' || certainty === 'secondary'
