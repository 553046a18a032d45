import type { Surroundings } from '#modules/registers'
import { shortened } from '#platform/wording.ts'
import { officeScript } from '#web/assets.ts'
import { LinkButton } from '#web/components/button.tsx'
import { ErrorSummary, type FormError } from '#web/components/error-summary.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { FormState } from './desk-field.page.tsx'
import { HeldSection } from './held.page.tsx'
import { focusOf } from './next-field.rules.ts'
import { NotAccepted } from './not-accepted.page.tsx'
import { PapersSection } from './papers.page.tsx'
import { PersonSection } from './person.page.tsx'
import type { ReceptionView } from './reception-view.ts'
import { SettlingSide } from './settling.page.tsx'
import type { ByField } from './typed.ts'

type Props = {
  surroundings: Surroundings
  view: ReceptionView
  /** What forbids the act that was asked for; none while typing goes on. */
  faults: ByField
  /** What forbids it as a whole. */
  refusal?: string | undefined
}

/** One dossier being received: everything that was typed, and what follows from it. */
export const ReceivePage = ({ surroundings, view, faults, refusal }: Props) => {
  const { procedure, typed } = view
  const completes = typed['ho-so']
  const errors = errorsOf(faults, refusal)
  return (
    <OfficePage
      {...surroundings}
      title="Tiếp nhận hồ sơ"
      scripts={[officeScript('receive').href]}
      breadcrumbs={[{ label: 'Tiếp nhận', href: '/tiep-nhan' }, { label: procedure.code }]}
    >
      <PageTitle
        title={completes ? `Bổ sung hồ sơ ${completes}` : shortened(procedure.name, MOST_LETTERS)}
        lead={leadOf(procedure, Boolean(completes))}
        actions={
          <LinkButton href="/tiep-nhan" variant="tertiary">
            Đổi thủ tục
          </LinkButton>
        }
      />
      <ErrorSummary title={`Chưa tiếp nhận: có ${errors.length} chỗ cần xem`} errors={errors} />
      <ReceptionForm view={view} {...stateOf(view, faults, errors.length > 0)} />
    </OfficePage>
  )
}

/** More than these fill the top of an old screen. */
const MOST_LETTERS = 70

/** The whole name stands here when the title is another or only its beginning. */
const leadOf = ({ code, name, fieldName }: ReceptionView['procedure'], isCompletion: boolean) =>
  [code, fieldName, ...(isCompletion || name.length > MOST_LETTERS ? [name] : [])].join(' · ')

const stateOf = (view: ReceptionView, faults: ByField, isRefused: boolean): FormState => ({
  typed: view.typed,
  faults: { ...view.cardFaults, ...faults },
  remarks: view.typed.ten || view.typed.so ? view.read.person.remarks : {},
  focus: isRefused ? undefined : focusOf(view),
})

/** What is wrong in many places alike is said once and leads to the first of them. */
const errorsOf = (faults: ByField, refusal: string | undefined): FormError[] => {
  const places = Object.entries(faults)
  const messages = [...new Set(places.map(([, message]) => message))]
  const errors = messages.map((message) => {
    const alike = places.filter(([, other]) => other === message)
    const count = alike.length > 1 ? ` (${alike.length} chỗ)` : ''
    return { name: alike[0]?.[0], message: message + count }
  })
  return refusal ? [{ message: refusal }, ...errors] : errors
}

const ReceptionForm = ({ view, ...state }: FormState & { view: ReceptionView }) => (
  <form class="reception" action="/tiep-nhan/ho-so" method="post" noValidate data-reception>
    <Hidden view={view} />
    <div class="reception__main">
      <PersonSection {...state} matches={view.matches} note={view.note} />
      <HeldSection {...state} view={view} />
      <PapersSection {...state} view={view} />
      <NotAccepted {...state} view={view} />
    </div>
    <SettlingSide {...state} view={view} />
  </form>
)

const Hidden = ({ view: { key, procedure, typed } }: { view: ReceptionView }) => (
  <>
    <input type="hidden" name="khoa" value={key} />
    <input type="hidden" name="thu-tuc" value={procedure.code} />
    <input type="hidden" name="ho-so" value={typed['ho-so'] ?? ''} />
    <input type="hidden" name="nguon" value={typed.nguon ?? 'typed'} />
  </>
)
