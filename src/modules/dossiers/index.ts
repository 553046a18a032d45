export { assignMany } from './assign-officer/assign-officer.ts'
export { listOfficers } from './assign-officer/officers.ts'
export type { Applicant, Dossier } from './dossier.ts'
export { dossierCode } from './dossier-code.rules.ts'
export type { Action } from './dossier-moves.ts'
export { actions, isAction, moves, type Need, needLabels } from './dossier-moves.ts'
export { stateLabels } from './dossier-states.ts'
export { findAcceptances } from './dossiers.sql.ts'
export { changeFormText, type NewText } from './forms/change-form-text.ts'
export { PaperDesk } from './forms/form.page.tsx'
export {
  type FormEra,
  type FormKind,
  formEraOf,
  formEras,
  formKinds,
  formName,
} from './forms/form-kinds.ts'
export { textFault } from './forms/form-text.rules.ts'
export { isTextKey, type TextKey, type TextVersion, type Wording } from './forms/form-texts.ts'
export { type FormText, listFormTexts } from './forms/list-form-texts.ts'
export { previewForm } from './forms/preview/preview-form.ts'
export { formRoutes } from './forms/routes.tsx'
export { readHandOver } from './hand-over/hand-over.form.ts'
export { deliveryMethods, deliveryWords } from './hand-over/hand-over.ts'
export { keepResult } from './keep-result/keep-result.ts'
export { findResultScans } from './keep-result/result-scans.ts'
export { countWaiting as countLateEntries } from './late-entry/late-entry.sql.ts'
export { hasDossiers } from './list-dossiers/any-dossier.sql.ts'
export { countMyWorklists } from './list-dossiers/count-my-worklists.ts'
export {
  columnsOf as dossierColumns,
  type DossierLine,
  toneOf as dossierTone,
} from './list-dossiers/dossier-columns.page.tsx'
export { type DueDossier, listDueDossiers, listStillDue } from './list-dossiers/due-dossiers.sql.ts'
export { findDossiers, findDueClicks, MOST_AT_ONCE } from './list-dossiers/find-dossiers.ts'
export { formPdf } from './list-dossiers/form-pdf.ts'
export { countLeaderLists, type LeaderLists } from './list-dossiers/leader-lists.ts'
export { type Found, searchDossiers } from './list-dossiers/search-dossiers.ts'
export { type ScanFound, type ScansFound, searchScans } from './list-dossiers/search-scans.ts'
export { nextActionOf } from './list-dossiers/steps.ts'
export { countForTargets, type TargetCounts } from './list-dossiers/target-counts.sql.ts'
export { exportWorklist, viewWorklist, type WorklistView } from './list-dossiers/view-worklist.ts'
export {
  keptWorklist,
  readWorklist,
  type WantedWorklist,
  worklistFilters,
} from './list-dossiers/wanted-worklist.rules.ts'
export { whoseOf } from './list-dossiers/whose.rules.ts'
export { type WorklistKey, worklists } from './list-dossiers/worklists.ts'
export { moveDossier } from './move-dossier/move-dossier.ts'
export { type MoveOfEach, type MoveOfMany, moveMany } from './move-dossier/move-many.ts'
export { submitMove } from './move-dossier/submit-move.ts'
export { readNeeds, textOf } from './move-page/needs.form.ts'
export type { ChangedDue } from './recalculate-due/changed-due.rules.ts'
export { lockDueDates, moveDueDates, previewDueDates } from './recalculate-due/recalculate-due.ts'
export { type Counted, countSettledOver } from './recalculate-due/settled-over.sql.ts'
export { type Reception, receiveDossier } from './receive-dossier/receive-dossier.ts'
export { receiveRoutes } from './receive-page/routes.ts'
export { dossierRoutes } from './routes.tsx'
export { scanRoutes } from './scan-papers/scan-routes.ts'
export type { ScanServices } from './scan-papers/scan-services.ts'
export { searchTextOf } from './search-text.rules.ts'
export { takePayment } from './take-payment/take-payment.ts'
export { proofKinds } from './two-clocks.rules.ts'
export {
  otherActs as dossierActs,
  otherEvidence as dossierEvidence,
} from './view-dossier/act-words.rules.ts'
