import type { Span } from '../../reading/dates.ts'
import type { Rule } from '../rule.ts'
import { spansOf } from '../search.ts'

/** Bodies that were joined and parted again, so that one text easily has both names. */
const bodies = [
  {
    joined: /(?<!\p{L})cơ quan (?:tổ chức|tc) ?- ?(?:nội vụ|nv)(?!\p{L})/gu,
    usual: /(?<!\p{L})phòng nội vụ(?!\p{L})/gu,
    certainty: 'custom',
  },
  {
    joined: /(?<!\p{L})cơ quan (?:ủy ban )?kiểm tra ?- ?thanh tra(?!\p{L})/gu,
    usual: /(?<!\p{L})thanh tra (?:huyện|thành phố|thị xã|quận)(?!\p{L})/gu,
    certainty: 'custom',
  },
] as const

/** "Cơ quan TC-NV" here, "Phòng Nội vụ" there. */
export const bodyName: Rule = {
  name: 'body-name',
  severity: 'form',
  ground: 'Thông lệ: một cơ quan gọi bằng một tên',
  find: (reading) => {
    const wordsAt = ({ start, end }: Span) => reading.flow.text.slice(start, end)
    return bodies.flatMap(({ joined, usual }) => {
      const [odd, ...others] = spansOf(reading, joined)
      const [other] = spansOf(reading, usual)
      return odd && other
        ? [
            {
              at: odd,
              related: [other, ...others],
              explanation: `Một cơ quan có hai tên trong báo cáo: “${wordsAt(odd)}” và “${wordsAt(other)}”.`,
              suggestion: 'Dùng tên trong quyết định thành lập đang có hiệu lực.',
            },
          ]
        : []
    })
  },
}
