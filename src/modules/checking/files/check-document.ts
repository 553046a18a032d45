import { layOut, type OfficialDocument } from '#modules/official-documents'
import type { Check, Period } from '../check.ts'
import { checkText } from '../check-text.ts'
import { documentText } from './document-text.ts'

/** Checks a document of our own before it leaves the office, as if it were read from its file. */
export const checkDocument = (
  document: OfficialDocument,
  known: { period?: Period; unit?: string } = {},
): Check & { text: string } => {
  const text = documentText(layOut(document))
  return { text, ...checkText(text, known) }
}
