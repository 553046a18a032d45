import { legalDocumentRegister } from './legal-document.register.ts'
import { legalDocumentActionRegister } from './legal-document-action.register.ts'

export { legalDocumentActionRegister, legalDocumentRegister }
export const registers = [legalDocumentRegister, legalDocumentActionRegister] as const
