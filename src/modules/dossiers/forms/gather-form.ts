import type { OfficialDocument } from '#modules/official-documents'
import { getUnit } from '#modules/organisation'
import type { Tx } from '#platform/db/database.ts'
import { NotFound } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { dayOf, toDay } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'
import { getDossier } from '../dossiers.sql.ts'
import { coveredFor } from '../list-dossiers/personal-data.rules.ts'
import { getTimes, listPapers, listPayments } from '../view-dossier/view-dossier.sql.ts'
import { correctedActs } from './corrected-acts.rules.ts'
import { formDocuments } from './documents/form-documents.ts'
import { countUpTo, listFormActs } from './form-facts.sql.ts'
import type { BookPlace, FormAct, FormFacts } from './form-facts.ts'
import { wordsOn } from './form-text.rules.ts'
import { listChangedTexts } from './form-texts.sql.ts'
import { type DossierForm, formsOf } from './forms-of.rules.ts'

export type PrintedForm = { form: DossierForm; dossier: Dossier; document: OfficialDocument }

/** A form of a dossier, in the words in force on the day of its act. @throws NotFound when it has no such form */
export const gatherForm = (request: Request, code: string, slug: string): Promise<PrintedForm> =>
  request.db.read(request, async (tx) => {
    const dossier = coveredFor(request.actor, await getDossier(tx, code))
    const acts = correctedActs(await listFormActs(tx, dossier.id))
    const form = formsOf(dossier, acts).find((known) => known.slug === slug)
    const act = form && acts[form.act]
    if (!act) throw new NotFound(`Hồ sơ ${dossier.code} không có biểu mẫu này.`)
    const facts = await gatherFacts(tx, dossier, { acts, act, place: form.act })
    return { form, dossier, document: formDocuments[form.kind](facts) }
  })

type Course = { acts: FormAct[]; act: FormAct; place: number }

const gatherFacts = async (tx: Tx, dossier: Dossier, course: Course): Promise<FormFacts> => {
  const unit = await getUnit(tx)
  return {
    ...course,
    unit,
    dossier,
    grain: unit.grain,
    papers: await listPapers(tx, dossier.id),
    payments: await listPayments(tx, dossier.id),
    book: await findBookPlace(tx, dossier.id),
    words: wordsOn(dayOf(course.act.occurredAt), await listChangedTexts(tx)),
  }
}

/** One volume a year, numbered on from 1. TT 01/2018, Art. 10(2). */
const findBookPlace = async (tx: Tx, id: string): Promise<BookPlace | null> => {
  const { acceptedRecordedAt } = await getTimes(tx, id)
  if (!acceptedRecordedAt) return null
  const volume = dayOf(acceptedRecordedAt).slice(0, 4)
  return { volume, number: await countUpTo(tx, id, toDay(`${volume}-01-01`)) }
}
