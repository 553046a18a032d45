import type { Call, Form } from '#platform/http/route.ts'
import { wrongPassword } from '../passwords/wrong-password.ts'
import { proveByCode } from '../second-factor/prove-factor.ts'
import { proveByPasskey } from '../second-factor/read-passkey.ts'
import { type Counted, succeeded, takeLeave } from '../sign-in/attempts.ts'
import { tooEarly } from '../sign-in/delays.rules.ts'
import { takeStep } from '../sign-in/steps.ts'

/** The fields by which somebody proves again who he is; no other form has them. */
export const proofFields = ['proofPassword', 'proofCode', 'proofReply', 'proofStep'] as const
type ProofField = (typeof proofFields)[number]
export type ProofFaults = Partial<Record<ProofField, string>>

/** What is wrong with the proof that came along; empty when it holds. */
export const faultsOfProof = async (call: Call, accountId: string): Promise<ProofFaults> => {
  const { proofPassword, proofReply } = call.form
  if (proofPassword !== undefined) {
    const proofPasswordFault = await wrongPassword(call.request, accountId, proofPassword)
    return proofPasswordFault ? { proofPassword: proofPasswordFault } : {}
  }
  const fault = await wrongFactor(call, accountId)
  if (!fault) return {}
  return proofReply ? { proofReply: fault } : { proofCode: fault }
}

/** Counted together with the second factor at the door: here it can be guessed no faster. */
const wrongFactor = async (call: Call, accountId: string): Promise<string | undefined> => {
  const counted: Counted[] = [{ kind: 'factor', of: accountId }]
  const leave = await takeLeave(call.request, counted)
  if (!leave.ok) return tooEarly(leave.waitSeconds)
  if (!(await isProved(call, accountId)))
    return call.form.proofReply
      ? 'Chưa nhận được khóa truy cập. Hãy thử lại.'
      : 'Mã không đúng hoặc đã dùng rồi.'
  await succeeded(call.request, counted)
  return undefined
}

/** A challenge belongs to one page and one try. */
const isProved = async ({ request, address, form }: Call, accountId: string): Promise<boolean> => {
  const { proofCode: code = '', proofReply: reply, proofStep: token }: Form = form
  if (!reply) return proveByCode(request, { accountId, code })
  const step = await takeStep(request, { kind: 'proof', token })
  const challenge = step?.accountId === accountId ? step.memory.challenge : undefined
  return challenge ? proveByPasskey(request, { accountId, address, challenge, reply }) : false
}
