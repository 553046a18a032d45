import { type OfficialDocument, paragraph } from '#modules/official-documents'
import { dayOf, formatDay } from '#platform/time.ts'
import { dueAfter, type FormFacts, told } from '../form-facts.ts'
import { filled } from '../form-text.rules.ts'
import { momentInWords } from '../form-wording.rules.ts'
import { agencyHead, commonValues, signer } from './form-head.ts'

/** Form 04: an apology with the new day; of 2025 it also asks for the longer term. */
export const apologyDocument = (facts: FormFacts): OfficialDocument => {
  const { dossier, act, words } = facts
  const values = { ...commonValues(facts), ...promises(facts) }
  return {
    ...agencyHead('apology', facts, 'apology.notation'),
    kind: words('apology.title'),
    addressees: [dossier.applicant.name],
    blocks: sentences.map((key) => paragraph(filled(words(key), values))),
    signature: signer(words('apology.signer'), words('apology.signer-note'), act.actor),
    recipients: [words('desk.in-text')],
    archive: words('apology.archive'),
  }
}

const sentences = [
  'apology.received',
  'apology.promised',
  'apology.late',
  'apology.apology',
  'apology.closing',
] as const

const DOTS = '…………'

/** The promise before and after the act, and why. */
const promises = ({ dossier, act, acts, place }: FormFacts) => {
  const before = dueAfter(acts, place) ?? dossier.originalDueAt
  const after = dueAfter(acts, place + 1)
  return {
    'ngay-nhan': formatDay(dayOf(dossier.acceptedAt)),
    'hen-cu': momentInWords(before),
    'hen-moi': after ? momentInWords(after) : DOTS,
    'ly-do': told(act, 'reason').replace(/[.;\s]+$/, '') || DOTS,
  }
}
