import type { ComponentChildren } from 'preact'

const WORDS = {
  info: 'Thông tin',
  warning: 'Lưu ý',
  danger: 'Có lỗi',
  success: 'Đã xong',
} as const

export type AlertTone = keyof typeof WORDS

export type AlertProps = {
  tone: AlertTone
  title?: string | undefined
  children?: ComponentChildren
  /** True when it tells what an act just now did: screen readers then say it at once. */
  announce?: boolean | undefined
}

export const Alert = ({ tone, title, children, announce }: AlertProps) => (
  <div class="ds-alert" data-color={tone} role={announce ? 'status' : undefined}>
    <h2 class="ds-heading">{title ?? WORDS[tone]}</h2>
    {children}
  </div>
)
