import type { Cookie } from '#platform/http/route.ts'
import type { Request } from '#platform/request.ts'
import { hashToken, makeToken } from '../sessions/token.ts'
import {
  addStep,
  changeMemory,
  findStep,
  type KeptStep,
  type Memory,
  type StepKind,
  useStep,
} from './steps.sql.ts'

/** The cookie that ties the requests of a sign-in together before there is a session. */
export const STEP_COOKIE = 'motcua-dang-nhap'

export const stepCookie = (token: string): Cookie => ({
  ...{ name: STEP_COOKIE, value: token, maxAgeSeconds: 900 },
})
export const noStepCookie: Cookie = { name: STEP_COOKIE, value: '', maxAgeSeconds: 0 }

/** Remembers a step and gives the token by which it is found again within 15 minutes. */
export const beginStep = async (
  request: Request,
  { kind, ...step }: KeptStep & { kind: StepKind },
): Promise<string> => {
  const token = makeToken()
  const { now } = request
  await request.db.write(request, (tx) =>
    addStep(tx, { ...step, kind, now, tokenHash: hashToken(token) }),
  )
  return token
}

type Held = { kind: StepKind; token: string | undefined }

/** The step as it is remembered; it can be asked for again. */
export const readStep = async (request: Request, held: Held): Promise<KeptStep | undefined> =>
  request.db.read(request, (tx) => findStep(tx, named(request, held)))

/** The step, for the last time. */
export const takeStep = (request: Request, held: Held): Promise<KeptStep | undefined> =>
  request.db.write(request, (tx) => useStep(tx, named(request, held)))

/** Adds to what a step remembers. */
export const remember = async (request: Request, held: Held, memory: Memory): Promise<void> => {
  await request.db.write(request, (tx) => changeMemory(tx, named(request, held), memory))
}

const named = ({ now }: Request, { kind, token = '' }: Held) => ({
  ...{ kind, now, tokenHash: hashToken(token) },
})
