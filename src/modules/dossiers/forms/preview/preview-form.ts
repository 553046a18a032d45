import type { OfficialDocument } from '#modules/official-documents'
import { getUnit, type Unit } from '#modules/organisation'
import type { Request } from '#platform/request.ts'
import type { Day } from '#platform/time.ts'
import type { NewText } from '../change-form-text.ts'
import { formDocuments } from '../documents/form-documents.ts'
import { type DossierFormKind, dossierFormKinds, type FormKind } from '../form-kinds.ts'
import { type Words, wordsOn } from '../form-text.rules.ts'
import { listChangedTexts } from '../form-texts.sql.ts'
import { bookDocument } from '../register-book/book-document.ts'
import { sampleActs } from './sample-acts.ts'
import { sampleDossier, samplePapers } from './sample-dossier.ts'

export type Previewed = {
  form: FormKind
  /** In the words of this day. */
  day: Day
  /** A text that is not kept yet, shown as if it were in force. */
  draft?: Pick<NewText, 'key' | 'text'>
}

/** A form about invented people, as it would be printed on a day. */
export const previewForm = (
  request: Request,
  { form, day, draft }: Previewed,
): Promise<OfficialDocument> =>
  request.db.read(request, async (tx) => {
    const unit = await getUnit(tx)
    const kept = wordsOn(day, await listChangedTexts(tx))
    const words: Words = (key) => (key === draft?.key ? draft.text : kept(key))
    return isOfDossier(form)
      ? dossierPreview(form, unit, day, words)
      : bookPreview(unit, day, words)
  })

const isOfDossier = (form: FormKind): form is DossierFormKind =>
  dossierFormKinds.some((kind) => kind === form)

const dossierPreview = (kind: DossierFormKind, unit: Unit, day: Day, words: Words) => {
  const acts = sampleActs(kind, day)
  const place = acts.length - 1
  const act = acts[place]
  if (!act) throw new Error(`no act fills the form ${kind}`)
  return formDocuments[kind]({
    ...{ unit, words, acts, act, place, grain: unit.grain },
    ...{ dossier: sampleDossier(unit, day), papers: samplePapers, payments: [] },
    book: { volume: day.slice(0, 4), number: 1 },
  })
}

const bookPreview = (unit: Unit, day: Day, words: Words): OfficialDocument => {
  const dossier = sampleDossier(unit, day)
  const row = {
    ...dossier,
    acceptedRecordedAt: dossier.acceptedAt,
    ...{ dueAt: dossier.originalDueAt, delivery: null },
  }
  return bookDocument({ unit, words, rows: [row], before: 0, period: { from: day, to: day } })
}
