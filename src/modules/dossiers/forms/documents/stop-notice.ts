import {
  type Block,
  field,
  fillIn,
  type OfficialDocument,
  paragraph,
} from '#modules/official-documents'
import { formatMoney } from '#platform/numbers.ts'
import { stateLabels } from '../../dossier-states.ts'
import { type FormFacts, told } from '../form-facts.ts'
import { filled } from '../form-text.rules.ts'
import { documentCode, momentInWords } from '../form-wording.rules.ts'
import { stateBefore } from '../state-before.rules.ts'
import { agencyHead, commonValues, signer } from './form-head.ts'

/** Form 05 of 2025: that nothing more is done on a dossier, by whose wish and what of the money. */
export const stopNoticeDocument = (facts: FormFacts): OfficialDocument => {
  const { dossier, act, words } = facts
  const received = momentInWords(dossier.acceptedAt)
  const values = { ...commonValues(facts), 'ngay-nhan': received }
  return {
    ...agencyHead('stop-notice', facts, 'stop.notation'),
    ...documentCode(told(act, 'document-number')),
    kind: words('stop.title'),
    subject: words('stop.subject'),
    addressees: [dossier.applicant.name],
    blocks: [
      paragraph(filled(words('stop.opening'), values)),
      particulars(facts),
      paragraph(words('stop.closing')),
    ],
    signature: signer(words('stop.signer'), words('apology.signer-note'), act.actor),
    recipients: [words('desk.in-text')],
    archive: words('apology.archive'),
  }
}

const particulars = (facts: FormFacts): Block => {
  const { act, acts, place, words } = facts
  const before = stateBefore(acts, place)
  const asked = act.action === 'stop' ? 'stop.by-agency' : 'stop.by-applicant'
  return fillIn(
    [field(words('stop.asked-by'), words(asked))],
    [field(words('stop.stage'), before ? stateLabels[before] : null)],
    [field(words('stop.basis'), told(act, 'legal-basis'))],
    [field(words('label.reason'), told(act, 'reason'), 2)],
    [field(words('stop.at'), momentInWords(act.occurredAt))],
    [field(words('stop.money'), moneyWords(facts), 2)],
  )
}

/** What was to be paid and what was; how it is given back is left to a pen. */
const moneyWords = ({ dossier: { fee }, payments, words }: FormFacts): string | null => {
  if (fee === 0 && payments.length === 0) return words('stop.no-money')
  const paid = payments.reduce((sum, { amount }) => sum + amount, 0)
  return `Phải nộp ${formatMoney(fee)}, đã nộp ${formatMoney(paid)}`
}
