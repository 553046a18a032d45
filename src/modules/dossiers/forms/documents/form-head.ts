import type { Block, OfficialDocument, Signature } from '#modules/official-documents'
import { agencyInTwoLines, field, fillIn } from '#modules/official-documents'
import type { Unit } from '#modules/organisation'
import { dayOf } from '#platform/time.ts'
import type { FormFacts } from '../form-facts.ts'
import { type FormKind, formKinds } from '../form-kinds.ts'
import type { TextKey } from '../form-texts.ts'
import { ownPartOf } from '../form-wording.rules.ts'

type Head = Omit<OfficialDocument, 'kind' | 'blocks' | 'signature'>

/** A form that the desk hands out under its own name and numbers by the dossier. */
export const deskHead = (kind: FormKind, facts: FormFacts, notation: TextKey): Head => ({
  ...agencyHead(kind, facts, notation),
  letterhead: deskLetterhead(facts),
  number: ownPartOf(facts.dossier.code),
})

/** A document of the People's Committee itself. */
export const agencyHead = (
  kind: FormKind,
  { unit, act, words }: FormFacts,
  notation: TextKey,
): Head => ({
  paper: formKinds[kind].paper,
  letterhead: {
    superiorAgency: unit.superior,
    agency: agencyInTwoLines(unit.name),
    agencyInText: unit.shortName,
  },
  notation: words(notation),
  place: unit.place,
  day: dayOf(act.occurredAt),
  subject: '',
  addressees: [],
  legalBases: [],
  recipients: [],
  appendices: [],
})

export const deskLetterhead = ({ unit, words }: { unit: Unit } & Pick<FormFacts, 'words'>) => ({
  superiorAgency: agencyInTwoLines(unit.name),
  agency: words('desk.name'),
  agencyInText: `${words('desk.in-text')} ${unit.shortName}`,
})

/** Who signs; `capacity` may have several lines. */
export const signer = (capacity: string, note: string, name?: string): Signature => ({
  capacity: capacity.split('\n'),
  note,
  name,
})

/** Whose dossier it is and what it asks for, as most forms begin. */
export const applicantFields = ({ dossier, words }: FormFacts, whose: TextKey): Block =>
  fillIn(
    [field(words(whose), dossier.applicant.name)],
    [field(words('label.request'), dossier.procedureName)],
    [field(words('label.address'), dossier.applicant.address)],
    [field(words('label.phone'), dossier.applicant.phone), field(words('label.email'))],
  )

/** "{bo-phan}", "{co-quan}" and what else the sentences of the forms leave open. */
export const commonValues = ({ unit, dossier, words }: FormFacts): Record<string, string> => ({
  'bo-phan': words('desk.in-text'),
  'co-quan': unit.shortName,
  'thu-tuc': dossier.procedureName,
  'ma-ho-so': dossier.code,
})
