import type { Exemption, PinnedProcedure, Tariff } from '#modules/procedures'
import { type Day, dayOf } from '#platform/time.ts'
import type { HandedIn, Reception } from '../receive-dossier/reception.ts'
import { readFee, type TypedFee } from './fee.form.ts'
import { type Handing, readHanding } from './handing.form.ts'
import { consentText, type HeldItem } from './held-item.rules.ts'
import { officerFaults } from './officer.form.ts'
import { readPapers, type TypedPapers } from './papers.form.ts'
import { readPerson, type TypedPerson } from './person.form.ts'
import { type ByField, type Part, type Typed, textIn } from './typed.ts'

/** What the office knows while it reads the form. */
export type Asked = {
  procedure: PinnedProcedure
  tariffs: readonly Tariff[]
  exemptions: readonly Exemption[]
  held: readonly HeldItem[]
  /** Who may settle it; empty where the office has named nobody yet. */
  officers: readonly string[]
  unitName: string
  /** From when the unit has a calendar. */
  firstDay: Day | undefined
  now: Date
}

export type ReadForm = {
  person: Part<TypedPerson>
  handing: Part<Handing>
  papers: Part<TypedPapers>
  fee: Part<TypedFee>
  officer: string
  faults: ByField
}

/** The whole form, part by part, with every fault. */
export const readForm = (
  typed: Typed,
  { procedure, tariffs, exemptions, held, officers, firstDay, now }: Asked,
): ReadForm => {
  const handing = readHanding(typed, { now, firstDay })
  const day = dayOf(handing.value.acceptedAt ?? now)
  const { channel } = handing.value
  const person = readPerson(typed, dayOf(now))
  const papers = readPapers(typed, procedure.papers, held)
  const charged = { procedureCode: procedure.code, channel, day, tariffs, exemptions }
  const fee = readFee(typed, charged)
  const officer = textIn(typed, 'can-bo', 200)
  const faults = {
    ...{ ...person.faults, ...handing.faults, ...papers.faults },
    ...{ ...fee.faults, ...officerFaults(officer, officers) },
  }
  return { person, handing, papers, fee, officer, faults }
}

/** The acceptance that a form without faults asks for. */
export const receptionOf = (typed: Typed, read: ReadForm, asked: Asked): Reception => {
  const { acceptedAt, proof, proofKind } = read.handing.value
  const { amount, words } = read.fee.value
  const completes = textIn(typed, 'ho-so', 60)
  const reuses = read.papers.value.received.some(({ reusedFrom }) => reusedFrom)
  return {
    ...handedIn(typed, read, asked),
    papers: read.papers.value.received,
    fee: amount,
    told: read.person.value.told,
    ...(words && { feeWords: words }),
    ...(acceptedAt && { acceptedAt }),
    ...(proof && { proof }),
    ...(proofKind && { proofKind }),
    ...(completes && { completes }),
    ...(reuses && { consent: consentText(asked.unitName, asked.procedure.name) }),
  }
}

/** What is known of a dossier before anyone decides whether it is accepted. */
export const handedIn = (typed: Typed, read: ReadForm, { procedure }: Asked): HandedIn => {
  const { channel, submittedAt, portalCode, submitter } = read.handing.value
  return {
    procedureCode: procedure.code,
    applicant: read.person.value.applicant,
    officer: read.officer,
    press: { key: textIn(typed, 'khoa'), place: 1 },
    ...{ channel, submittedAt },
    ...(portalCode && { portalCode }),
    ...(submitter && { submitter }),
  }
}
