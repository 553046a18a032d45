import { addRecord, type Circumstances, type Draft, type Outcome } from '#modules/registers'
import type { Request } from '#platform/request.ts'
import { incomingDocumentRegister } from './incoming-document.register.ts'
import { outgoingDocumentRegister } from './outgoing-document.register.ts'

type Outgoing = typeof outgoingDocumentRegister.fields
type Incoming = typeof incomingDocumentRegister.fields

/**
 * Registers an outgoing document under the next number of its series (kind and year of signing), or
 * under the number it is given when that is free.
 */
export const issueDocument = (
  request: Request,
  values: Draft<Outgoing>,
  circumstances: Circumstances = {},
): Promise<Outcome<Outgoing>> => addRecord(request, outgoingDocumentRegister, values, circumstances)

/** Registers an incoming document under the next arrival number of the year, or the one given. */
export const receiveDocument = (
  request: Request,
  values: Draft<Incoming>,
  circumstances: Circumstances = {},
): Promise<Outcome<Incoming>> => addRecord(request, incomingDocumentRegister, values, circumstances)
