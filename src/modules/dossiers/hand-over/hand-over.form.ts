import type { Form } from '#platform/http/route.ts'
import { type Faults, faultOf } from '../move-page/happened.form.ts'
import { LONGEST, tidy } from '../move-page/typed-text.rules.ts'
import { authorisationFault } from './authorised.rules.ts'
import { type HandOver, isDeliveryMethod } from './hand-over.ts'

type Typed = {
  form: Form
  /** The ticked papers. */
  returned: readonly string[]
  /** SHA-256 of what came as files. */
  signature: string | null
  photo: string | null
  applicantName: string
  /** Ids of the dossier's own original papers. */
  originals: readonly string[]
}
export type ReadHandOver = { ok: true; value: HandOver } | { ok: false; faults: Faults }

/** A hand-over as it was typed, or every fault by field. */
export const readHandOver = (typed: Typed): ReadHandOver => {
  const { form, signature, photo } = typed
  const method = tidy(form.method)
  const takenBy = tidy(form['taken-by'])
  const authorisation = tidy(form.authorisation)
  const proof = tidy(form['hand-over-proof']) || shownBy(typed)
  const faults = {
    ...faultOf('method', isDeliveryMethod(method) ? undefined : 'Chọn hình thức trả.'),
    ...faultOf('taken-by', lengthFault(takenBy, 'Ghi họ tên người nhận.')),
    ...faultOf('authorisation', paperFault(typed, takenBy, authorisation)),
    ...faultOf('hand-over-proof', lengthFault(proof, PROOF_MISSING)),
  }
  if (!isDeliveryMethod(method) || Object.keys(faults).length > 0) return { ok: false, faults }
  const returnedPapers = typed.originals.filter((id) => typed.returned.includes(id))
  return {
    ok: true,
    value: {
      ...{ method, takenBy, proof, signature, photo, returnedPapers },
      authorisation: authorisation || null,
    },
  }
}

const PROOF_MISSING =
  'Ghi điều chứng tỏ đã trả: ký trên sổ, số bưu gửi, nơi nhận bản điện tử; hoặc ký trên màn hình, chụp ảnh.'

/** A signature or a photo shows the hand-over without further words. */
const shownBy = ({ signature, photo }: Typed): string =>
  [...(signature ? ['Ký trên màn hình'] : []), ...(photo ? ['Ảnh chụp khi trả'] : [])].join('; ')

const lengthFault = (text: string, missing: string): string | undefined => {
  if (!text) return missing
  return text.length > LONGEST ? 'Dài quá.' : undefined
}

const paperFault = (
  { applicantName }: Typed,
  takenBy: string,
  authorisation: string,
): string | undefined => {
  if (authorisation.length > LONGEST) return 'Dài quá.'
  return takenBy ? authorisationFault(applicantName, { takenBy, authorisation }) : undefined
}
