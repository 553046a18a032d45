import { describeTerm } from '#modules/calendar'
import {
  type Block,
  bold,
  field,
  fillIn,
  italic,
  type OfficialDocument,
  qrCode,
} from '#modules/official-documents'
import { paperKinds } from '#modules/procedures'
import type { DossierPaper } from '../../view-dossier/view-dossier.sql.ts'
import { type BookPlace, dueAfter, type FormFacts } from '../form-facts.ts'
import { filled } from '../form-text.rules.ts'
import { momentInWords } from '../form-wording.rules.ts'
import { deskHead, signer } from './form-head.ts'

/** Form 01: what was handed in and when the result is to be fetched; the QR code is the dossier's code. */
export const receiptDocument = (facts: FormFacts): OfficialDocument => {
  const { dossier, act, words } = facts
  const note = words('signature.note')
  return {
    ...deskHead('receipt', facts, 'receipt.notation'),
    kind: words('receipt.title'),
    blocks: [
      qrCode(dossier.code, words('label.scan'), whose(facts)),
      fillIn([field(words('label.request'), dossier.procedureName)]),
      ...papersOf(facts),
      promise(facts),
      { type: 'paragraph', content: [italic(words('receipt.note'))], align: 'left' },
    ],
    leftSignature: signer(words('receipt.submitter'), note, dossier.applicant.name),
    signature: signer(words('receipt.receiver'), note, act.actor),
  }
}

const whose = ({ unit, dossier: { code, applicant }, words }: FormFacts): Block =>
  fillIn(
    [field(words('label.code'), bold(code))],
    [field(words('label.desk'), `${words('desk.in-text')} ${unit.shortName}`)],
    [field(words('label.applicant'), bold(applicant.name))],
    [field(words('label.address'), applicant.address)],
    [field(words('label.phone'), applicant.phone), field(words('label.email'))],
  )

const LINES_FOR_A_PEN = 3

const papersOf = ({ papers, words }: FormFacts): Block[] => {
  if (papers.length === 0) return [fillIn([field(words('receipt.papers'), null, LINES_FOR_A_PEN)])]
  return [
    { type: 'paragraph', content: [`${words('receipt.papers')}:`], align: 'left' },
    ...papers.map(paperLine),
  ]
}

const paperLine = ({ name, kind, copies }: DossierPaper, index: number): Block => ({
  type: 'paragraph',
  content: [`${index + 1}. ${name} (${paperKinds[kind]}: ${String(copies).padStart(2, '0')})`],
  align: 'left',
})

const promise = ({ dossier, act, acts, place, book, words }: FormFacts): Block => {
  const dueAt = dueAfter(acts, place + 1)
  return fillIn(
    [field(words('receipt.sets'), words('receipt.one-set'))],
    [field(words('receipt.term'), describeTerm(dossier.term))],
    [field(words('receipt.received'), momentInWords(act.occurredAt))],
    [field(words('receipt.due'), dueAt ? bold(momentInWords(dueAt)) : null)],
    [field(words('receipt.delivery'))],
    [field(words('receipt.book'), book && filled(words('receipt.book-place'), placeOf(book)))],
  )
}

const placeOf = ({ volume, number }: BookPlace) => ({
  quyen: volume,
  'so-thu-tu': String(number),
})
