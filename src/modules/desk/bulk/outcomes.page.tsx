import type { MoveOfMany } from '#modules/dossiers'
import { Alert } from '#web/components/alert.tsx'
import { Link } from '#web/components/link.tsx'

/** How each of many fared. */
export const Outcomes = ({ outcomes }: { outcomes: readonly MoveOfMany[] }) => {
  const failed = outcomes.filter(({ ok }) => !ok).length
  const done = outcomes.length - failed
  const title = `Đã làm ${done} hồ sơ${failed > 0 ? `, ${failed} hồ sơ chưa làm được` : ''}`
  return (
    <Alert tone={failed > 0 ? 'warning' : 'success'} title={title} announce>
      <ul class="bulk-outcomes">
        {outcomes.map(({ code, ok, message }) => (
          <li key={code} data-ok={ok}>
            <Link href={`/ho-so/${encodeURIComponent(code)}`}>{code}</Link>{' '}
            {ok ? '✓' : 'Chưa được:'} {message}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
