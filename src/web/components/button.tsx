import type { ComponentChildren } from 'preact'
import { safeAddress } from '../address.ts'

/** One primary button a page; tertiary is for acts that are rarely wanted. */
export type ButtonVariant = 'primary' | 'secondary' | 'tertiary'

export type ButtonProps = {
  /** The act itself: "Lưu văn bản", not "OK". */
  children: ComponentChildren
  variant?: ButtonVariant | undefined
  /** For acts that take something away. */
  danger?: boolean | undefined
  type?: 'submit' | 'button' | undefined
  name?: string | undefined
  value?: string | undefined
  /** Id of a form elsewhere on the page. */
  form?: string | undefined
  disabled?: boolean | undefined
}

export const Button = ({ variant, danger, type = 'submit', ...rest }: ButtonProps) => (
  <button class="ds-button" type={type} {...look(variant, danger)} {...rest} />
)

export type LinkButtonProps = Pick<ButtonProps, 'children' | 'variant' | 'danger'> & {
  href: string
  download?: boolean | undefined
  newTab?: boolean | undefined
}

export const LinkButton = ({ href, variant, danger, newTab, ...rest }: LinkButtonProps) => (
  <a
    class="ds-button"
    href={safeAddress(href)}
    target={newTab ? '_blank' : undefined}
    {...look(variant, danger)}
    {...rest}
  />
)

const look = (variant: ButtonVariant = 'primary', danger = false) => ({
  'data-variant': variant,
  'data-color': danger ? 'danger' : undefined,
})
