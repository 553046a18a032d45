import type { ComponentChildren } from 'preact'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form, FormActions } from '#web/components/form.tsx'
import type { DossierView } from '../view-dossier/view-dossier.ts'
import { type FilledForm, type FormState, inputId } from './filled-form.ts'
import { pageActLabel } from './page-acts.rules.ts'

/** What the form of an act is made from. */
export type ActFormProps = {
  view: DossierView
  state: FormState
  /** The act that comes next stands open with the one primary button of the page. */
  isNext?: boolean | undefined
  /** Whether there is a place where files are kept. */
  keepsFiles: boolean
}

export const actAddress = ({ dossier }: DossierView, act: string): string =>
  `/ho-so/${encodeURIComponent(dossier.code)}/${act}`

/** The last act of the journal that the page shows. */
export const lastSeen = ({ acts }: DossierView): number | undefined => acts.at(-1)?.auditNumber

type Props = {
  address: string
  state: FormState
  /** The last act of the journal that this page shows. */
  seen: number | undefined
  /** The act itself, as its button says it. */
  label: string
  danger?: boolean | undefined
  secondary?: boolean | undefined
  multipart?: boolean | undefined
  children: ComponentChildren
}

/** The form of one act. It carries what the person had before his eyes, so that nobody acts blindly. */
export const ActForm = ({ address, state, seen, label, children, ...look }: Props) => (
  <Form action={address} id={`viec-${state.act}`} multipart={look.multipart}>
    {seen === undefined ? null : <input type="hidden" name="seen" value={String(seen)} />}
    {children}
    <FormActions>
      <Button danger={look.danger} variant={look.secondary ? 'secondary' : 'primary'}>
        {label}
      </Button>
    </FormActions>
  </Form>
)

/** What is wrong with the form that was sent, on top of the page. */
export const FilledFaults = ({ filled }: { filled: FilledForm | undefined }) => {
  if (!filled) return null
  const { faults, refusal } = filled
  const state = { ...filled }
  const errors = Object.entries(faults).map(([name, message]) => ({
    message,
    id: inputId(state, name === 'occurredAt' ? 'occurred-day' : name),
  }))
  return (
    <ErrorSummary
      title={`Chưa ghi “${pageActLabel(filled.act)}”`}
      errors={[...(refusal ? [{ message: refusal }] : []), ...errors]}
    />
  )
}
