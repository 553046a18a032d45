import type { ComponentChildren } from 'preact'
import { Details } from '#web/components/details.tsx'
import { Section, Stack } from '#web/components/section.tsx'
import { AssignForm } from '../assign-officer/assign-form.page.tsx'
import { type Action, isAction, moves } from '../dossier-moves.ts'
import { KeepResultForm } from '../keep-result/keep-result-form.page.tsx'
import {
  AcceptanceCorrectionForm,
  SettlementCorrectionForm,
} from '../late-entry/correction-form.page.tsx'
import { PaymentForm } from '../take-payment/payment-form.page.tsx'
import type { DossierView } from '../view-dossier/view-dossier.ts'
import { type FilledForm, stateOf } from './filled-form.ts'
import { MoveForm } from './move-form.page.tsx'
import type { OfferedActs } from './offered-acts.rules.ts'
import { type DeskAct, isDeskAct, pageActLabel } from './page-acts.rules.ts'
import { WhoseTurn } from './whose-turn.page.tsx'

export type NextActsProps = {
  view: DossierView
  offered: OfferedActs
  desk: readonly DeskAct[]
  filled?: FilledForm | undefined
  keepsFiles: boolean
}

const deskForms = {
  'take-payment': PaymentForm,
  'keep-result': KeepResultForm,
  'assign-officer': AssignForm,
  'correct-occurrence': SettlementCorrectionForm,
  'correct-acceptance': AcceptanceCorrectionForm,
} as const

type PageAct = Action | DeskAct

/** The act that comes next as an open form, the others folded, and why the rest is not offered. */
export const NextActs = (props: NextActsProps) => {
  const { next, others } = arranged(props)
  return (
    <Section title="Việc tiếp theo" id="viec-tiep-theo">
      <Stack>
        {next ? <OpenAct act={next} {...props} /> : <WhoseTurn dossier={props.view.dossier} />}
        <div class="folded-acts">
          {others.map((act) => (
            <Details key={act} summary={pageActLabel(act)}>
              <ActBody act={act} {...props} />
            </Details>
          ))}
          <Refused refused={props.offered.refused} />
        </div>
      </Stack>
    </Section>
  )
}

/** What was just sent and refused stands open, offered or not: nothing typed is lost. */
const arranged = ({ view, offered, desk, filled }: NextActsProps) => {
  const sent = filled && isPageAct(filled.act) ? filled.act : undefined
  const isOwed = desk.includes('take-payment') && view.dossier.state === 'result-ready'
  const next: PageAct | undefined = sent ?? (isOwed ? 'take-payment' : offered.next)
  const all: PageAct[] = [...(offered.next ? [offered.next] : []), ...offered.others, ...desk]
  return { next, others: all.filter((act) => act !== next) }
}

const isPageAct = (act: string): act is PageAct => isAction(act) || isDeskAct(act)

const OpenAct = ({ act, ...props }: NextActsProps & { act: PageAct }) => (
  <div class="next-act">
    <h3 class="ds-heading">{pageActLabel(act)}</h3>
    <ActBody act={act} isNext {...props} />
  </div>
)

const ActBody = ({
  act,
  isNext = false,
  view,
  filled,
  keepsFiles,
}: NextActsProps & { act: PageAct; isNext?: boolean }) => {
  const state = stateOf(act, filled)
  if (!isDeskAct(act)) return <MoveForm {...{ view, state, isNext, keepsFiles }} action={act} />
  const DeskForm = deskForms[act]
  return <DeskForm {...{ view, state, isNext, keepsFiles }} />
}

const Refused = ({ refused }: Pick<OfferedActs, 'refused'>): ComponentChildren =>
  refused.length === 0 ? null : (
    <Details summary={`Việc chưa làm được lúc này (${refused.length})`}>
      <ul class="refused-acts">
        {refused.map(({ action, reason }) => (
          <li key={action}>
            <strong>{moves[action].label}</strong>: {reason}
          </li>
        ))}
      </ul>
    </Details>
  )
