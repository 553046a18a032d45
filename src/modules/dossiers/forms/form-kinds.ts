import type { Paper } from '#modules/official-documents'
import type { Day } from '#platform/time.ts'
import type { Certainty, FormNumber } from '../dossier-moves.ts'

export type FormEra = '2018' | '2025'

type Era = { era: FormEra; from: Day; source: string; certainty: Certainty }

/** The forms in force, newest first; before the first of them there were others, which are not kept. */
export const formEras = [
  { era: '2025', from: '2025-09-15', source: 'TT 03/2025/TT-VPCP', certainty: 'secondary' },
  { era: '2018', from: '2019-01-06', source: 'TT 01/2018/TT-VPCP', certainty: 'read' },
] as const satisfies readonly Era[]

/** Whose forms are used for what is done on `day`. */
export const formEraOf = (day: Day): FormEra =>
  formEras.find(({ from }) => from <= day)?.era ?? '2018'

type Kind = {
  /** Its part of an address. */
  slug: string
  name: string
  /** What the circular of 2025 calls it, if that is another name. */
  nameSince2025?: string
  /** Its number in each era; null where it has no such form. */
  numbers: Record<FormEra, FormNumber | null>
  paper: Paper
}

// TT 01/2018, Art. 9 (01 to 05 on A5, 06 on A4); the list of TT 03/2025, Annex I, second-hand.
export const formKinds = {
  receipt: {
    slug: 'giay-tiep-nhan',
    name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    numbers: { '2018': 'M01', '2025': 'M01' },
    paper: 'a5',
  },
  supplement: {
    slug: 'yeu-cau-bo-sung',
    name: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    numbers: { '2018': 'M02', '2025': 'M02' },
    paper: 'a5',
  },
  refusal: {
    slug: 'tu-choi',
    name: 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ',
    numbers: { '2018': 'M03', '2025': 'M03' },
    paper: 'a5',
  },
  apology: {
    slug: 'xin-loi',
    name: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
    nameSince2025: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
    numbers: { '2018': 'M04', '2025': 'M04' },
    paper: 'a5',
  },
  'stop-notice': {
    slug: 'dung-giai-quyet',
    name: 'Thông báo dừng giải quyết hồ sơ',
    numbers: { '2018': null, '2025': 'M05' },
    paper: 'a5',
  },
  'control-sheet': {
    slug: 'kiem-soat',
    name: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
    numbers: { '2018': 'M05', '2025': 'M06' },
    paper: 'a5-landscape',
  },
  'register-book': {
    slug: 'so-theo-doi',
    name: 'Sổ theo dõi hồ sơ',
    numbers: { '2018': 'M06', '2025': 'M07' },
    paper: 'a4-landscape',
  },
} as const satisfies Record<string, Kind>
export type FormKind = keyof typeof formKinds

export const formName = (kind: FormKind, era: FormEra): string => {
  const { name, nameSince2025 = name }: Kind = formKinds[kind]
  return era === '2025' ? nameSince2025 : name
}

/** What is printed of one dossier; the register book is of many. */
export type DossierFormKind = Exclude<FormKind, 'register-book'>

export const dossierFormKinds: readonly DossierFormKind[] = [
  'receipt',
  'supplement',
  'refusal',
  'apology',
  'stop-notice',
  'control-sheet',
]
