import { type Day, formatDay } from '#platform/time.ts'
import type { Evidence, OnlineLevel, Paper } from './catalogue/catalogue-entry.ts'
import type { ProcedureVersion } from './procedure.ts'
import type { CatalogueVersion } from './versions.sql.ts'

export const onlineLabels = {
  full: 'Toàn trình',
  partial: 'Một phần',
  none: 'Không trực tuyến',
} as const satisfies Record<OnlineLevel, string>

export const paperKinds = {
  original: 'Bản chính',
  certified: 'Bản sao chứng thực',
  photo: 'Bản chụp',
  electronic: 'Bản điện tử',
} as const satisfies Record<Paper['kind'], string>

export const evidenceLabels = {
  code: 'Mã thủ tục',
  term: 'Thời hạn',
  fee: 'Phí, lệ phí',
  papers: 'Giấy tờ',
  online: 'Mức trực tuyến',
} as const satisfies Record<Evidence, string>

export const certaintyTags = {
  verified: { tone: 'done', words: 'Đã đối chiếu văn bản' },
  memory: { tone: 'soon', words: 'Chưa đối chiếu văn bản' },
} as const

export const jointLabels = {
  'same-level': 'Liên thông cùng cấp',
  'across-levels': 'Liên thông giữa các cấp',
} as const satisfies Record<NonNullable<ProcedureVersion['joint']>, string>

export const competentLabels = {
  commune: 'Cấp xã',
  district: 'Cấp huyện',
  province: 'Cấp tỉnh',
} as const satisfies Record<ProcedureVersion['competentLevel'], string>

type Effect = Pick<CatalogueVersion, 'effectiveFrom' | 'effectiveTo' | 'withdrawnOn'>

/** "từ 01/7/2025", "từ 10/4/2015 đến hết 30/6/2025". */
export const effectText = ({ effectiveFrom, effectiveTo }: Omit<Effect, 'withdrawnOn'>): string =>
  effectiveTo
    ? `từ ${formatDay(effectiveFrom)} đến hết ${formatDay(effectiveTo)}`
    : `từ ${formatDay(effectiveFrom)}`

/** Whether a version is law on a day; both its ends count. */
export const effectTag = ({ effectiveFrom, effectiveTo, withdrawnOn }: Effect, day: Day) => {
  if (withdrawnOn !== null)
    return { tone: 'neutral', words: `Đã thu hồi ngày ${formatDay(withdrawnOn)}` } as const
  if (effectiveFrom > day) return { tone: 'soon', words: 'Chưa có hiệu lực' } as const
  if (effectiveTo !== null && effectiveTo < day)
    return { tone: 'neutral', words: 'Hết hiệu lực' } as const
  return { tone: 'done', words: 'Đang có hiệu lực' } as const
}
