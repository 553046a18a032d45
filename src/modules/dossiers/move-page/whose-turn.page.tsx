import { LinkButton } from '#web/components/button.tsx'
import { type Move, moves, roleLabels } from '../dossier-moves.ts'
import { closedStates } from '../dossier-states.ts'
import { completionAddress } from '../receive-page/addresses.ts'
import type { DossierView } from '../view-dossier/view-dossier.ts'
import { usualNext } from './usual-next.ts'

type Props = Pick<DossierView, 'dossier'>

/** Whom the dossier waits for, when it is not for the reader. */
export const WhoseTurn = ({ dossier }: Props) => {
  const [usual] = usualNext[dossier.state]
  if (closedStates.has(dossier.state)) return <p>Hồ sơ đã kết thúc, không còn việc nào phải làm.</p>
  if (!usual) return <AtReception dossier={dossier} />
  const rule: Move = moves[usual]
  const isOfficers = rule.by.includes('specialist')
  return (
    <p>
      Đang chờ{' '}
      {rule.by
        .filter(isPerson)
        .map((role) => roleLabels[role])
        .join(' hoặc ')}
      {isOfficers ? ` (${dossier.officer})` : ''}: “{rule.label}”.
    </p>
  )
}

const isPerson = (role: Move['by'][number]): boolean => role !== 'system'

const AtReception = ({ dossier }: Props) => (
  <div class="stack">
    <p>Hồ sơ chưa được tiếp nhận; bổ sung và tiếp nhận ở trang tiếp nhận.</p>
    <p>
      <LinkButton href={completionAddress(dossier.procedureCode, dossier.code)}>
        Mở trang tiếp nhận
      </LinkButton>
    </p>
  </div>
)
