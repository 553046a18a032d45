import { field, fillIn, type OfficialDocument, paragraph } from '#modules/official-documents'
import { type FormFacts, told } from '../form-facts.ts'
import { filled } from '../form-text.rules.ts'
import { applicantFields, commonValues, deskHead, signer } from './form-head.ts'

/** Form 03: why a dossier is not taken or not settled. */
export const refusalDocument = (facts: FormFacts): OfficialDocument => {
  const { dossier, act, words } = facts
  const note = words('signature.note')
  return {
    ...deskHead('refusal', facts, 'refusal.notation'),
    kind: words('refusal.title'),
    blocks: [
      fillIn([field(words('label.code'), dossier.code)]),
      applicantFields(facts, 'label.applicant'),
      paragraph(filled(words('refusal.opening'), commonValues(facts))),
      fillIn([field(words('label.reason'), told(act, 'reason'), 4)]),
      paragraph(words('refusal.closing')),
    ],
    leftSignature: signer(words('refusal.submitter'), note, dossier.applicant.name),
    signature: signer(words('refusal.receiver'), note, act.actor),
  }
}
