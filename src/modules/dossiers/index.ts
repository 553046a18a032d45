export { type Applicant, type Channel, channelLabels, type Dossier } from './dossier.ts'
export { type Action, stateLabels } from './dossier-states.rules.ts'
export { findFirstAcceptance, getDossier, listWorklist } from './dossiers.sql.ts'
export { keepResult } from './keep-result/keep-result.ts'
export { moveDossier } from './move-dossier/move-dossier.ts'
export {
  type Appointment,
  type Reception,
  receiveDossier,
} from './receive-dossier/receive-dossier.ts'
export { listItemsOf } from './repository.sql.ts'
export { dossierRoutes } from './routes.tsx'
export { searchTextOf } from './search-text.rules.ts'
export { takePayment } from './take-payment/take-payment.ts'
