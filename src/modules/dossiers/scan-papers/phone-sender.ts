import { claimPairing, type Pairing } from '#modules/digitisation'
import type { Call } from '#platform/http/route.ts'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'

/** What a telephone is known by, once it has opened the page. */
export const PHONE_COOKIE = 'motcua-dien-thoai'

/**
 * The request of a telephone, in the name of who opened the pairing.
 * @throws Refused when the time is over, another telephone has it, or the page was never opened
 */
export const phoneSender = async (call: Call): Promise<{ request: Request; pairing: Pairing }> => {
  const secret = call.cookies[PHONE_COOKIE]
  if (!secret) throw new Refused('Trình duyệt đang chặn cookie. Hãy cho phép rồi quét lại mã.')
  const pairing = await claimPairing(call.request, call.params.token ?? '', secret)
  const name = `${pairing.openedBy} (qua điện thoại)`
  return { request: { ...call.request, actor: { name, role: 'clerk' } }, pairing }
}
