import type { FieldCode } from '#modules/procedures'
import type { Actor } from '#platform/request.ts'

/** Posts, not persons: nobody of the real commune is given an act here. */
export const posts = {
  justice: 'Công chức Tư pháp - Hộ tịch',
  society: 'Công chức Văn hóa - Xã hội',
  land: 'Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường',
  finance: 'Công chức Tài chính - Kế toán',
  office: 'Công chức Văn phòng - Thống kê',
} as const

export const actors = {
  desk: { name: 'Công chức tiếp nhận, Bộ phận Một cửa', role: 'clerk' },
  citizen: { name: 'Người nộp hồ sơ', role: 'citizen' },
  portal: { name: 'Cổng dịch vụ công', role: 'system' },
  office: { name: posts.office, role: 'office-clerk' },
  administrator: { name: 'Quản trị hệ thống', role: 'administrator' },
} as const satisfies Record<string, Actor>

const fieldPosts: Partial<Record<FieldCode, string>> = {
  HT: posts.justice,
  CT: posts.justice,
  DD: posts.land,
  NN: posts.land,
  XLD: posts.office,
}

/** Who settles dossiers of a field. */
export const officerOf = (field: FieldCode): string => fieldPosts[field] ?? posts.society

/** The one who settles dossiers of a field, as an actor. */
export const specialistOf = (field: FieldCode): Actor => ({
  name: officerOf(field),
  role: 'specialist',
})
