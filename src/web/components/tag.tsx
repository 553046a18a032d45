import type { ComponentChildren } from 'preact'

/** Each tone has its colour and its mark, so that colour alone never carries the meaning. */
const TONES = {
  late: { color: 'danger', mark: '!' },
  soon: { color: 'warning', mark: '○' },
  done: { color: 'success', mark: '✓' },
  doing: { color: 'info', mark: '•' },
  neutral: { color: 'neutral', mark: undefined },
} as const

export type Tone = keyof typeof TONES

export type TagProps = { tone?: Tone | undefined; children: ComponentChildren }

/** A state in a word: "Quá hạn 2 ngày", "Đã trả kết quả". */
export const Tag = ({ tone = 'neutral', children }: TagProps) => {
  const { color, mark } = TONES[tone]
  return (
    <span class="ds-tag" data-color={color}>
      {mark ? (
        <span class="tag-mark" aria-hidden="true">
          {mark}
        </span>
      ) : null}
      {children}
    </span>
  )
}
