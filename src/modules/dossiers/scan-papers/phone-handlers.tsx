import { newSecret, openPairing, PAIRING_MINUTES, pairingOf } from '#modules/digitisation'
import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { Refused } from '#platform/refused.ts'
import { renderPage } from '#web/render.ts'
import { type Kept, keepFile } from './keep-file.ts'
import { PhoneOverPage, PhonePage } from './phone.page.tsx'
import { PHONE_COOKIE, phoneSender } from './phone-sender.ts'
import { scansOf } from './scan-addresses.ts'
import { enterFolder, ownerNamed, scanners } from './scan-folder.ts'
import { type Around, codeOf, type Handler } from './scan-handlers.ts'

/** The desk's own browser keeps the token, so that the QR code stays when the page is loaded anew. */
export const PAIRING_COOKIE = 'motcua-ghep'

const seconds = PAIRING_MINUTES * 60

/** Opens a dossier to one telephone. */
export const pair: Handler = async (call) => {
  const { folder, request } = await enterFolder(call.request, codeOf(call), scanners)
  const owner = ownerNamed(folder, call.form.vao)
  const token = await openPairing(request, owner, folder.code)
  const cookies = [{ name: PAIRING_COOKIE, value: token, maxAgeSeconds: seconds }]
  return { ...redirect(`${scansOf(folder.code)}#dien-thoai`), cookies }
}

/** What the QR code leads to. The telephone that sends first is the only one that may. */
export const openPhone: Handler = async (call, around) => {
  const reply = await showPhone(call, around)
  if (call.cookies[PHONE_COOKIE]) return reply
  return { ...reply, cookies: [{ name: PHONE_COOKIE, value: newSecret(), maxAgeSeconds: seconds }] }
}

/** The form of a telephone whose browser runs no script. */
export const sendFromPhone: Handler = async (call, around) => {
  try {
    const { request, pairing } = await phoneSender(call)
    const kept: Kept[] = []
    for (const file of call.files) {
      const arrival = { code: pairing.dossierCode, owner: pairing.owner, file }
      kept.push(await keepFile(request, around.services, { ...arrival, cameBy: 'phone' }))
    }
    return showPhone(call, around, kept)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const surroundings = { ...around.frame(call), navigation: [] }
    return page(renderPage(<PhoneOverPage {...{ surroundings, reason: error.message }} />), 409)
  }
}

/** The page, with what became of the files when some were to be sent. */
const showPhone = async (call: Call, { frame }: Around, kept?: Kept[]): Promise<Reply> => {
  const surroundings = { ...frame(call), navigation: [] }
  const token = call.params.token ?? ''
  const pairing = await pairingOf(call.request, token)
  if (!pairing) return page(renderPage(<PhoneOverPage surroundings={surroundings} />), 404)
  const isFine = kept === undefined || (kept.length > 0 && kept.every(({ ok }) => ok))
  const html = renderPage(<PhonePage {...{ surroundings, token, pairing, kept }} />)
  return page(html, isFine ? 200 : 422)
}
