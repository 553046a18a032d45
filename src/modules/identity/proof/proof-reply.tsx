import type { Frame } from '#modules/registers'
import { type Call, page, type Reply } from '#platform/http/route.ts'
import { officeScript } from '#web/assets.ts'
import { renderPage } from '#web/render.ts'
import { ownId } from '../own-account/own-id.ts'
import { SESSION_COOKIE } from '../sessions/session.ts'
import { hashToken } from '../sessions/token.ts'
import { faultsOfProof, type ProofFaults, proofFields } from './check-proof.ts'
import { type KeptField, ProofPage } from './proof.page.tsx'
import { findProofWays } from './proof-ways.ts'
import { findProvedAt, keepProof } from './proofs.sql.ts'
import { isRecent } from './recent-proof.rules.ts'

/** Where the proof for a page goes that was only asked for; it leads on to that page. */
export const PROOF_ADDRESS = '/tai-khoan/xac-nhan'

/**
 * Lets `act` answer once the caller has lately proved who he is; else asks him for his password or
 * factor first, on a page that carries what he had typed (but no files) and sends it on.
 */
export const afterProof = (call: Call, frame: Frame, act: Act): Promise<Reply> =>
  afterProofOf(call, { frame, act, sent: sentAgain(call) })

/** As afterProof, for a page that is asked for by GET. */
export const pageAfterProof = (call: Call, frame: Frame, act: Act): Promise<Reply> => {
  const wanted = `${call.path}?${new URLSearchParams(call.query)}`
  const sent = { action: PROOF_ADDRESS, kept: [{ name: 've', value: wanted }] }
  return afterProofOf(call, { frame, act, sent })
}

type Act = (call: Call) => Promise<Reply> | Reply
type Sent = { action: string; kept: readonly KeptField[] }
type Asked = { frame: Frame; act: Act; sent: Sent }

const afterProofOf = async (call: Call, { frame, act, sent }: Asked): Promise<Reply> => {
  const accountId = ownId(call)
  const { request, form } = call
  const tokenHash = hashToken(call.cookies[SESSION_COOKIE] ?? '')
  const provedAt = await request.db.read(request, (tx) => findProvedAt(tx, tokenHash))
  if (isRecent(provedAt, request.now)) return act(withoutProof(call))
  if (!Object.keys(form).some(isProofField)) return proofPage(call, { frame, sent, faults: {} })
  const faults = await faultsOfProof(call, accountId)
  if (Object.keys(faults).length > 0) return proofPage(call, { frame, sent, faults })
  await request.db.write(request, (tx) => keepProof(tx, tokenHash, request.now))
  return act(withoutProof(call))
}

const isProofField = (name: string): boolean => proofFields.some((field) => field === name)

/** What is redrawn later carries no password. */
const withoutProof = (call: Call): Call => ({
  ...call,
  form: Object.fromEntries(Object.entries(call.form).filter(([name]) => !isProofField(name))),
})

type Shown = { frame: Frame; sent: Sent; faults: ProofFaults }

const proofPage = async (call: Call, { frame, sent, faults }: Shown): Promise<Reply> => {
  const html = renderPage(
    <ProofPage
      surroundings={frame(call)}
      {...{ ...sent, faults }}
      ways={await findProofWays(call, ownId(call))}
      script={officeScript('sign-in').href}
    />,
  )
  return page(html, Object.keys(faults).length > 0 ? 422 : 401)
}

/** A form goes on to where it was sent, with all values of repeated names. */
const sentAgain = ({ path, form, many }: Call): Sent => {
  const names = Object.keys(form).filter((name) => !isProofField(name))
  const kept = names.flatMap((name) => many(name).map((value) => ({ name, value })))
  return { action: path, kept }
}
