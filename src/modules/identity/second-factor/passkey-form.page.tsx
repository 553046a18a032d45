import type { ComponentChildren } from 'preact'
import { Button } from '#web/components/button.tsx'

type Props = {
  action: string
  /** Whether a passkey is asked for or a new one made. */
  ask: 'get' | 'create'
  options: string
  label: string
  /** The field that carries the browser's reply. */
  replyName?: string
  children?: ComponentChildren
}

/** The one form that needs a script: it takes the browser's reply into its hidden field and sends itself. */
export const PasskeyForm = ({
  action,
  ask,
  options,
  label,
  replyName = 'reply',
  children,
}: Props) => (
  <form
    class="stack passkey"
    method="post"
    action={action}
    data-passkey={ask}
    data-options={options}
    hidden
  >
    <input type="hidden" name={replyName} data-reply />
    {children}
    <p class="ds-validation-message" role="status" hidden>
      Trình duyệt chưa nhận được khóa truy cập. Hãy thử lại hoặc dùng mã.
    </p>
    <div class="form-actions">
      <Button>{label}</Button>
    </div>
  </form>
)
