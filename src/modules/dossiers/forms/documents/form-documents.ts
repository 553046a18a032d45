import type { OfficialDocument } from '#modules/official-documents'
import type { FormFacts } from '../form-facts.ts'
import type { DossierFormKind } from '../form-kinds.ts'
import { apologyDocument } from './apology.ts'
import { controlSheetDocument } from './control-sheet.ts'
import { receiptDocument } from './receipt.ts'
import { refusalDocument } from './refusal.ts'
import { stopNoticeDocument } from './stop-notice.ts'
import { supplementDocument } from './supplement.ts'

/** Each form of a dossier as an official document. */
export const formDocuments = {
  receipt: receiptDocument,
  supplement: supplementDocument,
  refusal: refusalDocument,
  apology: apologyDocument,
  'stop-notice': stopNoticeDocument,
  'control-sheet': controlSheetDocument,
} as const satisfies Record<DossierFormKind, (facts: FormFacts) => OfficialDocument>
