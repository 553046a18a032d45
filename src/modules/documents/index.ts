import { incomingDocumentRegister } from './incoming-document.register.ts'
import { outgoingDocumentRegister } from './outgoing-document.register.ts'

export { documentKinds } from './document-kinds.ts'
export { incomingDocumentRegister, outgoingDocumentRegister }
export const registers = [outgoingDocumentRegister, incomingDocumentRegister] as const
export { numberSeriesRoutes } from './number-series-page/number-series-routes.tsx'
