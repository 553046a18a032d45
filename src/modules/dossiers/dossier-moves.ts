import type { Role as ActorRole } from '#platform/request.ts'
import type { DossierState, NationalCode } from './dossier-states.ts'

/** Who may move a dossier; an administrator keeps the program, the upper level looks on. */
export type Role = Exclude<ActorRole, 'administrator' | 'upper-level'>

/** What a move does to the processing clock; 'runs' leaves it as it was, 'off' has none to move. */
export type Clock =
  | 'starts'
  | 'runs'
  | 'stops'
  | 'restarts'
  | 'pauses'
  | 'resumes'
  | 'extends'
  | 'ends'
  | 'off'

export type FormNumber = 'M01' | 'M02' | 'M03' | 'M04' | 'M05' | 'M06' | 'M07'
/** The form a move fills, in the numbering of TT 01/2018 and of TT 03/2025. */
export type FormByEra = { '2018': FormNumber | null; '2025': FormNumber | null }

/** How sure the source is: its text was read, reported second-hand, remembered, or our own design. */
export type Certainty = 'read' | 'secondary' | 'memory' | 'design'

export const roleLabels = {
  citizen: 'người dân',
  clerk: 'công chức một cửa',
  specialist: 'công chức chuyên môn',
  leader: 'lãnh đạo UBND',
  'office-clerk': 'văn thư',
  system: 'hệ thống',
} as const satisfies Record<Role, string>

/** What must be recorded together with a move, besides who and when. */
export const needLabels = {
  channel: 'kênh nộp hồ sơ',
  defects: 'toàn bộ nội dung cần bổ sung, nêu một lần',
  reason: 'lý do',
  guidance: 'hướng dẫn hoàn thiện',
  scans: 'bản số hóa thành phần hồ sơ',
  'legal-basis': 'căn cứ pháp luật chuyên ngành',
  'document-number': 'số, ký hiệu văn bản',
  amount: 'số tiền phải nộp',
  'verification-record': 'biên bản xác minh: thời gian, địa điểm, thành phần',
  'opinion-content': 'nội dung lấy ý kiến',
  'opinion-deadline': 'thời hạn trả lời',
  opinion: 'ý kiến trả lời',
  'new-due-date': 'ngày hẹn trả mới',
  'result-file': 'tệp kết quả',
  'result-code': 'mã kết quả',
  delivery: 'hình thức trả và người nhận',
  'linked-case': 'hồ sơ sửa sai được liên kết',
} as const
export type Need = keyof typeof needLabels

export type Limit = {
  /** Supplement requests allowed in all, at intake and in processing together. */
  supplementRounds?: number
  /** Re-appointments allowed in all. */
  extensions?: number
  /** Last working day after acceptance; sector law may set another (`supplementLimitDays`). */
  withinWorkingDaysOfAcceptance?: number
  /** Calendar days that must remain before the due day. */
  daysBeforeDue?: number
  /** Lawful only until the due day; later it is still recorded, counted late, with a warning. */
  expectedByDueDay?: true
  /** Only for a procedure settled on the day it is received. */
  sameDayProcedure?: true
}

export type Move = {
  label: string
  from: readonly DossierState[]
  /** 'state-before' returns to where the withdrawal was asked for. */
  to: DossierState | 'state-before'
  by: readonly Role[]
  clock: Clock
  form: FormByEra
  /** The national code the dossier has afterwards; null when the state returned to decides it. */
  nationalCode: NationalCode | null
  limit?: Limit
  needs?: readonly Need[]
  /** Said to the person when the state does not allow the move. */
  note?: string
  source: string
  certainty: Certainty
}

const noForm = { '2018': null, '2025': null } as const
const controlSheet = { '2018': 'M05', '2025': 'M06' } as const

export const moves = {
  submit: {
    label: 'Nộp hồ sơ',
    from: ['draft'],
    to: 'submitted',
    by: ['citizen', 'clerk'],
    clock: 'off',
    form: noForm,
    nationalCode: 1,
    needs: ['channel'],
    source: 'NĐ 61/2018, Đ.6(1); kênh VNeID: NĐ 367/2025',
    certainty: 'secondary',
  },
  'request-intake-supplement': {
    label: 'Yêu cầu bổ sung trước khi tiếp nhận',
    from: ['submitted'],
    to: 'supplement-intake',
    by: ['clerk'],
    clock: 'off',
    form: { '2018': 'M02', '2025': 'M02' },
    nationalCode: 5,
    limit: { supplementRounds: 1 },
    needs: ['defects', 'reason', 'guidance'],
    source: 'NĐ 61/2018, Đ.11(2)(c), Đ.17(2)(a)',
    certainty: 'read',
  },
  'reject-intake': {
    label: 'Từ chối tiếp nhận',
    from: ['submitted', 'supplement-intake'],
    to: 'rejected-intake',
    by: ['clerk'],
    clock: 'off',
    form: { '2018': 'M03', '2025': 'M03' },
    nationalCode: 3,
    needs: ['reason'],
    source: 'NĐ 61/2018, Đ.17(1)(b)',
    certainty: 'read',
  },
  accept: {
    label: 'Tiếp nhận hồ sơ',
    from: ['submitted', 'supplement-intake'],
    to: 'accepted',
    by: ['clerk'],
    clock: 'starts',
    form: { '2018': 'M01', '2025': 'M01' },
    nationalCode: 2,
    needs: ['scans'],
    source: 'NĐ 61/2018, Đ.17(1)(c), Đ.17(3)',
    certainty: 'read',
  },
  transfer: {
    label: 'Chuyển hồ sơ đến nơi giải quyết',
    from: ['accepted'],
    to: 'in-progress',
    by: ['clerk', 'system'],
    clock: 'runs',
    form: controlSheet,
    nationalCode: 4,
    source: 'NĐ 61/2018, Đ.18(2)',
    certainty: 'read',
  },
  'finish-at-desk': {
    label: 'Giải quyết xong ngay tại Một cửa',
    from: ['accepted'],
    to: 'result-ready',
    by: ['clerk'],
    clock: 'ends',
    form: noForm,
    nationalCode: 9,
    limit: { sameDayProcedure: true },
    source: 'NĐ 61/2018, Đ.17(4)',
    certainty: 'read',
  },
  'start-verification': {
    label: 'Thẩm tra, xác minh',
    from: ['in-progress'],
    to: 'verifying',
    by: ['specialist'],
    clock: 'runs',
    form: controlSheet,
    nationalCode: 4,
    source: 'NĐ 61/2018, Đ.19(3)',
    certainty: 'read',
  },
  'finish-verification': {
    label: 'Kết thúc thẩm tra, xác minh',
    from: ['verifying'],
    to: 'in-progress',
    by: ['specialist'],
    clock: 'runs',
    form: controlSheet,
    nationalCode: 4,
    needs: ['verification-record'],
    source: 'NĐ 61/2018, Đ.19(3)',
    certainty: 'read',
  },
  'start-consultation': {
    label: 'Lấy ý kiến cơ quan, đơn vị liên quan',
    from: ['in-progress'],
    to: 'consulting',
    by: ['specialist'],
    clock: 'runs',
    form: controlSheet,
    nationalCode: 4,
    needs: ['opinion-content', 'opinion-deadline'],
    source: 'NĐ 61/2018, Đ.19(5)',
    certainty: 'read',
  },
  'finish-consultation': {
    label: 'Kết thúc lấy ý kiến',
    from: ['consulting'],
    to: 'in-progress',
    by: ['specialist'],
    clock: 'runs',
    form: controlSheet,
    nationalCode: 4,
    needs: ['opinion'],
    source: 'NĐ 61/2018, Đ.19(5)',
    certainty: 'read',
  },
  'request-supplement': {
    label: 'Yêu cầu bổ sung hồ sơ',
    from: ['in-progress'],
    to: 'supplement-process',
    by: ['specialist', 'clerk'],
    clock: 'stops',
    form: { '2018': 'M02', '2025': 'M02' },
    nationalCode: 5,
    limit: { supplementRounds: 1, withinWorkingDaysOfAcceptance: 3 },
    needs: ['defects', 'reason', 'guidance'],
    source: 'NĐ 61/2018, Đ.15(3), Đ.19(4)',
    certainty: 'read',
  },
  'complete-supplement': {
    label: 'Nhận đủ hồ sơ bổ sung',
    from: ['supplement-process'],
    to: 'in-progress',
    by: ['clerk'],
    clock: 'restarts',
    form: { '2018': 'M01', '2025': 'M01' },
    nationalCode: 4,
    needs: ['scans', 'new-due-date'],
    source: 'NĐ 61/2018, Đ.15(3), Đ.19(4)',
    certainty: 'read',
  },
  'demand-payment': {
    label: 'Yêu cầu thực hiện nghĩa vụ tài chính',
    from: ['in-progress'],
    to: 'payment-due',
    by: ['specialist'],
    clock: 'pauses',
    form: noForm,
    nationalCode: 6,
    needs: ['amount', 'document-number'],
    source: 'Thông báo nghĩa vụ tài chính theo pháp luật chuyên ngành',
    certainty: 'memory',
  },
  'confirm-payment': {
    label: 'Xác nhận đã thực hiện nghĩa vụ tài chính',
    from: ['payment-due'],
    to: 'in-progress',
    by: ['clerk', 'specialist', 'system'],
    clock: 'resumes',
    form: noForm,
    nationalCode: 4,
    source: 'Thông báo nghĩa vụ tài chính theo pháp luật chuyên ngành',
    certainty: 'memory',
  },
  pause: {
    label: 'Tạm dừng giải quyết',
    from: ['in-progress'],
    to: 'paused',
    by: ['leader'],
    clock: 'pauses',
    form: noForm,
    nationalCode: 4,
    needs: ['legal-basis', 'reason', 'document-number'],
    source: 'Chỉ khi pháp luật chuyên ngành cho phép tạm dừng',
    certainty: 'memory',
  },
  resume: {
    label: 'Tiếp tục giải quyết',
    from: ['paused'],
    to: 'in-progress',
    by: ['leader'],
    clock: 'resumes',
    form: noForm,
    nationalCode: 4,
    source: 'Chỉ khi pháp luật chuyên ngành cho phép tạm dừng',
    certainty: 'memory',
  },
  extend: {
    label: 'Xin lỗi và hẹn lại ngày trả kết quả',
    from: ['in-progress'],
    to: 'in-progress',
    by: ['leader'],
    clock: 'extends',
    form: { '2018': 'M04', '2025': 'M04' },
    nationalCode: 4,
    limit: { extensions: 1, daysBeforeDue: 1 },
    needs: ['reason', 'new-due-date'],
    source: 'NĐ 61/2018, Đ.19(9)',
    certainty: 'read',
  },
  'request-withdrawal': {
    label: 'Đề nghị rút hồ sơ',
    from: [
      'submitted',
      'supplement-intake',
      'accepted',
      'in-progress',
      'verifying',
      'consulting',
      'supplement-process',
      'payment-due',
      'paused',
      'pending-approval',
      'signed',
    ],
    to: 'withdraw-requested',
    by: ['citizen', 'clerk'],
    clock: 'runs',
    form: noForm,
    nationalCode: 7,
    note: 'Hồ sơ chỉ được rút khi chưa phát hành kết quả.',
    source: 'Chưa có kết quả giải quyết thì được rút',
    certainty: 'design',
  },
  'confirm-withdrawal': {
    label: 'Xác nhận cho rút hồ sơ',
    from: ['withdraw-requested'],
    to: 'withdrawn',
    by: ['clerk', 'specialist'],
    clock: 'ends',
    form: { '2018': null, '2025': 'M05' },
    nationalCode: 8,
    source: 'TT 03/2025/TT-VPCP, Phụ lục I, mẫu 05',
    certainty: 'secondary',
  },
  'decline-withdrawal': {
    label: 'Không cho rút, tiếp tục giải quyết',
    from: ['withdraw-requested'],
    to: 'state-before',
    by: ['clerk', 'specialist'],
    clock: 'runs',
    form: noForm,
    nationalCode: null,
    needs: ['reason'],
    source: 'Công dân thôi rút hoặc kết quả đã được quyết định',
    certainty: 'design',
  },
  stop: {
    label: 'Dừng giải quyết hồ sơ',
    from: [
      'accepted',
      'in-progress',
      'verifying',
      'consulting',
      'supplement-process',
      'payment-due',
      'paused',
    ],
    to: 'stopped',
    by: ['leader'],
    clock: 'ends',
    form: { '2018': null, '2025': 'M05' },
    nationalCode: 8,
    needs: ['legal-basis', 'reason', 'document-number'],
    note: 'Hồ sơ chỉ được dừng khi chưa có quyết định về kết quả.',
    source: 'TT 03/2025/TT-VPCP, Phụ lục I, mẫu 05',
    certainty: 'secondary',
  },
  refuse: {
    label: 'Từ chối giải quyết',
    from: ['in-progress'],
    to: 'refused',
    by: ['specialist', 'leader'],
    clock: 'ends',
    form: { '2018': 'M03', '2025': 'M03' },
    nationalCode: 8,
    limit: { expectedByDueDay: true },
    needs: ['reason', 'result-file'],
    source: 'NĐ 61/2018, Đ.19(8)',
    certainty: 'read',
  },
  'submit-for-approval': {
    label: 'Trình ký',
    from: ['in-progress'],
    to: 'pending-approval',
    by: ['specialist'],
    clock: 'runs',
    form: noForm,
    nationalCode: 4,
    needs: ['result-file'],
    source: 'NĐ 30/2020, Đ.5, Đ.14',
    certainty: 'read',
  },
  'send-back': {
    label: 'Trả lại để chỉnh sửa',
    from: ['pending-approval'],
    to: 'in-progress',
    by: ['leader'],
    clock: 'runs',
    form: noForm,
    nationalCode: 4,
    needs: ['reason'],
    source: 'NĐ 30/2020, Đ.14',
    certainty: 'design',
  },
  sign: {
    label: 'Ký kết quả',
    from: ['pending-approval'],
    to: 'signed',
    by: ['leader'],
    clock: 'runs',
    form: noForm,
    nationalCode: 4,
    needs: ['result-file'],
    source: 'NĐ 30/2020, Đ.5',
    certainty: 'read',
  },
  issue: {
    label: 'Cấp số, đóng dấu và phát hành',
    from: ['signed'],
    to: 'issued',
    by: ['office-clerk'],
    clock: 'runs',
    form: noForm,
    nationalCode: 4,
    needs: ['document-number'],
    source: 'NĐ 30/2020, Đ.14, Đ.15(1), Đ.18(1)',
    certainty: 'read',
  },
  'deliver-to-desk': {
    label: 'Chuyển kết quả về Một cửa',
    from: ['issued'],
    to: 'result-ready',
    by: ['specialist', 'office-clerk'],
    clock: 'ends',
    form: controlSheet,
    nationalCode: 9,
    needs: ['result-file', 'result-code'],
    source: 'NĐ 61/2018, Đ.20; QĐ 766/QĐ-TTg: mốc tính đúng hạn',
    certainty: 'secondary',
  },
  // The one-stop systems of 2018–2025 have no signing steps: the paper is signed outside them.
  finish: {
    label: 'Giải quyết xong, chuyển kết quả về Một cửa',
    from: ['in-progress'],
    to: 'result-ready',
    by: ['specialist'],
    clock: 'ends',
    form: controlSheet,
    nationalCode: 9,
    needs: ['result-file', 'result-code'],
    source: 'NĐ 61/2018, Đ.20; QĐ 766/QĐ-TTg: mốc tính đúng hạn',
    certainty: 'secondary',
  },
  'return-result': {
    label: 'Trả kết quả',
    from: ['result-ready'],
    to: 'returned',
    by: ['clerk', 'system'],
    clock: 'off',
    form: { '2018': 'M06', '2025': 'M07' },
    nationalCode: 10,
    needs: ['delivery'],
    source: 'NĐ 61/2018, Đ.6(2)(b), Đ.20(2)',
    certainty: 'read',
  },
  'open-correction': {
    label: 'Sửa sai sót của kết quả',
    from: ['returned'],
    to: 'correction',
    by: ['specialist', 'leader'],
    clock: 'off',
    form: noForm,
    nationalCode: 4,
    needs: ['reason', 'linked-case'],
    source: 'NĐ 61/2018, Đ.21(1)',
    certainty: 'read',
  },
  'finish-correction': {
    label: 'Sửa xong, chuyển kết quả về Một cửa',
    from: ['correction'],
    to: 'result-ready',
    by: ['specialist'],
    clock: 'off',
    form: noForm,
    nationalCode: 9,
    needs: ['result-file', 'result-code'],
    source: 'NĐ 61/2018, Đ.21(1)',
    certainty: 'design',
  },
} as const satisfies Record<string, Move>
export type Action = keyof typeof moves

export const isAction = (text: string): text is Action => Object.hasOwn(moves, text)
export const actions: readonly Action[] = Object.keys(moves).filter(isAction)
