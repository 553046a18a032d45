import { NotFound, Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import type { Move } from './move.ts'
import { submitMove } from './submit-move.ts'

/** How one of many dossiers fared, in a sentence. */
export type MoveOfMany = { code: string; ok: boolean; message: string }

/** What is done to each of many. */
export type MoveOfEach = Omit<Move, 'code'>

/** Does the same act to each dossier by itself, so that one refusal leaves the others done. */
export const actOnMany = async (
  codes: readonly string[],
  act: (code: string) => Promise<string>,
): Promise<MoveOfMany[]> => {
  const done: MoveOfMany[] = []
  for (const code of new Set(codes)) done.push(await outcomeOf(code, act))
  return done
}

/** Moves each dossier in its own transaction; one told late waits for a leader like any other. */
export const moveMany = (
  request: Request,
  codes: readonly string[],
  move: MoveOfEach,
): Promise<MoveOfMany[]> =>
  actOnMany(codes, async (code) => {
    const submitted = await submitMove(request, { ...move, code })
    return submitted.kind === 'waiting'
      ? 'Chờ lãnh đạo duyệt ghi nhận muộn.'
      : ['Đã thực hiện.', ...submitted.warnings].join(' ')
  })

const outcomeOf = async (
  code: string,
  act: (code: string) => Promise<string>,
): Promise<MoveOfMany> => {
  try {
    return { code, ok: true, message: await act(code) }
  } catch (error) {
    if (error instanceof Refused || error instanceof NotFound)
      return { code, ok: false, message: error.message }
    throw error
  }
}
