import { incomingDocumentRegister, outgoingDocumentRegister } from '#modules/documents'
import { actors } from '../actors.ts'
import { entryOf, type PlannedAct } from '../agenda.ts'
import { planIncoming } from './plan-incoming.ts'
import { planEarlierOutgoing, planOutgoing } from './plan-outgoing.ts'

/** Documents sent and received, each registered when it was signed or came. */
export const documentActs = (): PlannedAct[] => [
  ...[...planEarlierOutgoing(), ...planOutgoing()].map(({ at, values }) =>
    entryOf({
      key: `outgoing-${values.issuer}-${values.kind}-${values.signed_on.slice(0, 4)}-${values.number}${values.suffix}`,
      at,
      actor: actors.office,
      register: outgoingDocumentRegister,
      values,
    }),
  ),
  ...planIncoming().map(({ at, values }) =>
    entryOf({
      key: `incoming-${values.arrived_on.slice(0, 4)}-${values.arrival_number}`,
      at,
      actor: actors.office,
      register: incomingDocumentRegister,
      values,
    }),
  ),
]
