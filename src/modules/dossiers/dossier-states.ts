/** Observed in three vendor systems; no official text was seen. */
export const nationalStatusLabels = {
  1: 'Mới đăng ký',
  2: 'Được tiếp nhận',
  3: 'Không được tiếp nhận',
  4: 'Đang xử lý',
  5: 'Yêu cầu bổ sung giấy tờ',
  6: 'Yêu cầu thực hiện nghĩa vụ tài chính',
  7: 'Công dân yêu cầu rút hồ sơ',
  8: 'Dừng xử lý',
  9: 'Đã xử lý xong',
  10: 'Đã trả kết quả',
} as const
export type NationalCode = keyof typeof nationalStatusLabels

export const stateLabels = {
  draft: 'Đang soạn',
  submitted: 'Mới nộp, chờ tiếp nhận',
  'supplement-intake': 'Chờ bổ sung trước khi tiếp nhận',
  'rejected-intake': 'Từ chối tiếp nhận',
  accepted: 'Đã tiếp nhận',
  'in-progress': 'Đang giải quyết',
  verifying: 'Đang thẩm tra, xác minh',
  consulting: 'Đang lấy ý kiến',
  'supplement-process': 'Chờ bổ sung trong khi giải quyết',
  'payment-due': 'Chờ thực hiện nghĩa vụ tài chính',
  paused: 'Tạm dừng',
  'withdraw-requested': 'Đề nghị rút hồ sơ',
  withdrawn: 'Đã rút',
  refused: 'Từ chối giải quyết',
  stopped: 'Dừng giải quyết',
  'pending-approval': 'Chờ ký duyệt',
  signed: 'Đã ký, chờ phát hành',
  issued: 'Đã phát hành, chờ chuyển về Một cửa',
  'result-ready': 'Đã có kết quả, chờ trả',
  returned: 'Đã trả kết quả',
  correction: 'Đang sửa sai sót của kết quả',
} as const satisfies Record<string, string>
export type DossierState = keyof typeof stateLabels

/** The code of each state on the national portal; a draft is not known there. */
export const stateNationalCodes = {
  draft: null,
  submitted: 1,
  'supplement-intake': 5,
  'rejected-intake': 3,
  accepted: 2,
  'in-progress': 4,
  verifying: 4,
  consulting: 4,
  'supplement-process': 5,
  'payment-due': 6,
  paused: 4,
  'withdraw-requested': 7,
  withdrawn: 8,
  refused: 8,
  stopped: 8,
  'pending-approval': 4,
  signed: 4,
  issued: 4,
  'result-ready': 9,
  returned: 10,
  correction: 4,
} as const satisfies Record<DossierState, NationalCode | null>

export const isDossierState = (text: string): text is DossierState =>
  Object.hasOwn(stateLabels, text)
export const dossierStates: readonly DossierState[] =
  Object.keys(stateLabels).filter(isDossierState)

export const closedStates: ReadonlySet<DossierState> = new Set<DossierState>([
  'rejected-intake',
  'withdrawn',
  'refused',
  'stopped',
  'returned',
])
/** Handed in and not ended; a result waiting to be collected is still open. */
export const openStates: ReadonlySet<DossierState> = new Set(
  dossierStates.filter((state) => state !== 'draft' && !closedStates.has(state)),
)
