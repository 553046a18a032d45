import type { Option } from '#web/components/field.tsx'
import { Field } from '#web/components/field.tsx'
import { Fieldset } from '#web/components/form.tsx'
import { ActChoice, ActField, ActFile } from '../move-page/act-fields.page.tsx'
import { type FormState, inputId } from '../move-page/filled-form.ts'
import type { DossierView } from '../view-dossier/view-dossier.ts'
import { deliveryMethods } from './hand-over.ts'

type Props = { view: DossierView; state: FormState; keepsFiles: boolean }

const methods: readonly Option[] = Object.entries(deliveryMethods).map(([value, label]) => ({
  value,
  label,
}))

const usualMethod = { desk: 'desk', online: 'electronic', post: 'post' } as const

/** Who takes the result, how, what shows it, and which originals go back. */
export const HandOverFields = ({ view, state, keepsFiles }: Props) => (
  <>
    <ActChoice
      state={state}
      name="method"
      label="Hình thức trả"
      options={methods}
      suggested={usualMethod[view.dossier.channel]}
      required
    />
    <ActField
      state={state}
      name="taken-by"
      label="Người nhận"
      suggested={view.handingIn.submitterName ?? view.dossier.applicant.name}
      required
    />
    <ActField
      state={state}
      name="authorisation"
      label="Giấy ủy quyền"
      hint="Chỉ khi người nhận không phải người nộp: số, ngày, nơi chứng thực."
      suggested={view.handingIn.authorisation ?? undefined}
    />
    <ActField
      state={state}
      name="hand-over-proof"
      label="Chứng tỏ đã trả"
      hint="Ký trên sổ số mấy; số bưu gửi; hoặc nơi nhận bản điện tử."
    />
    {keepsFiles ? <SignatureAndPhoto state={state} /> : null}
    <Originals papers={view.papers} state={state} />
  </>
)

/** Said when a form that was refused comes back: nobody signs or photographs twice. */
const KEPT = {
  signature: 'Chữ ký vừa ký đã được giữ; chỉ ký lại khi muốn thay.',
  photo: 'Ảnh vừa gửi đã được giữ; chỉ chọn lại khi muốn thay.',
} as const

/** The script puts a field to sign on in place of the file; without it one signs the book. */
const SignatureAndPhoto = ({ state }: { state: FormState }) => (
  <>
    <div class="signature" data-signature hidden>
      <ActFile
        state={state}
        name="signature"
        label="Người nhận ký trên màn hình"
        hint={state.typed['kept-signature'] ? KEPT.signature : undefined}
        accept="image/png"
      />
    </div>
    <ActFile
      state={state}
      name="photo"
      label="Ảnh chụp khi trả (nếu có)"
      hint={state.typed['kept-photo'] ? KEPT.photo : undefined}
      accept="image/jpeg,image/png"
      camera
    />
    {['signature', 'photo'].map((name) =>
      state.typed[`kept-${name}`] ? (
        <input key={name} type="hidden" name={`kept-${name}`} value={state.typed[`kept-${name}`]} />
      ) : null,
    )}
  </>
)

// Decree 61/2018, Art. 20(2): originals that the procedure does not keep go back with the result.
const Originals = ({ papers, state }: Pick<DossierView, 'papers'> & { state: FormState }) => {
  const originals = papers.filter(({ kind, returnedAt }) => kind === 'original' && !returnedAt)
  if (originals.length === 0) return null
  return (
    <Fieldset legend="Bản chính trả lại" hint="Tích từng giấy tờ đã trả lại người nộp.">
      {originals.map(({ id, name }) => (
        <Field
          key={id}
          type="checkbox"
          name="returned"
          id={inputId(state, `returned-${id}`)}
          value={id}
          label={name}
          checked={state.ticked.includes(id)}
        />
      ))}
    </Fieldset>
  )
}
