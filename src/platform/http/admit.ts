import type { FastifyRequest } from 'fastify'
import { type Actor, actingAs } from '../request.ts'
import type { Body } from './read-body.ts'
import type { Permission } from './route.ts'

export type Admission =
  | { ok: true; actor: Actor }
  | { ok: false; why: 'stranger' | 'not-allowed'; actor: Actor | undefined }

/** A request that was not let in, with what was typed, so that it can be sent again. */
export type Refusal = Extract<Admission, { ok: false }> & { request: FastifyRequest; body: Body }

const VISITOR: Actor = { name: 'Khách', role: 'citizen' }

/** Whether `person` may call an address with this permission, and in which role he then acts. */
export const admit = (permission: Permission, person: Actor | undefined): Admission => {
  if (permission === 'public') return { ok: true, actor: person ?? VISITOR }
  if (!person) return { ok: false, why: 'stranger', actor: undefined }
  if (permission === 'office') return { ok: true, actor: person }
  const actor = actingAs(person, permission, null)
  return actor
    ? { ok: true, actor: { ...person, role: actor.role } }
    : { ok: false, why: 'not-allowed', actor: person }
}
