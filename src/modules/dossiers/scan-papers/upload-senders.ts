import type { CameBy, Owner } from '#modules/digitisation'
import type { Call } from '#platform/http/route.ts'
import type { Request } from '#platform/request.ts'
import { phoneSender } from './phone-sender.ts'
import { phoneAt, scansOf } from './scan-addresses.ts'
import { enterFolder, ownerNamed, scanners } from './scan-folder.ts'
import { codeOf } from './scan-handlers.ts'

/** Who sends pieces, for which dossier, and where they are sent. */
export type Sender = { request: Request; code: string; owner: Owner; cameBy: CameBy; at: string }

/** Somebody at the desk, for the dossier of the address. */
export const deskSender = async (call: Call): Promise<Sender> => {
  const { folder, request } = await enterFolder(call.request, codeOf(call), scanners)
  const at = scansOf(folder.code)
  const owner = ownerNamed(folder, call.form.vao)
  return { request, code: folder.code, owner, cameBy: 'desk', at }
}

/** A telephone, for the dossier with which it is paired. */
export const fromPhone = async (call: Call): Promise<Sender> => {
  const { request, pairing } = await phoneSender(call)
  const at = phoneAt(call.params.token ?? '')
  return { request, code: pairing.dossierCode, owner: pairing.owner, cameBy: 'phone', at }
}
