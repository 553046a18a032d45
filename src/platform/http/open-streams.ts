import type { Request } from '../request.ts'

/** So many streams somebody may have open; each holds a connection. */
const MOST = 10

/** Whose oldest stream had to end asks again only after this time, so that his pages do not take turns. */
export const RETRY_MS = 60_000

export type OpenStream = { signal: AbortSignal; leave: () => void }

/** The streams that are open, by whom they are for: one too many ends the oldest of the same person. */
export const createOpenStreams = (most = MOST) => {
  const open = new Map<string, Set<AbortController>>()
  return {
    enter: (person: string): OpenStream => {
      const own = open.get(person) ?? new Set()
      const stream = new AbortController()
      open.set(person, own.add(stream))
      for (const oldest of [...own].slice(0, -most)) {
        own.delete(oldest)
        oldest.abort()
      }
      return {
        signal: stream.signal,
        leave: () => {
          own.delete(stream)
          if (own.size === 0 && open.get(person) === own) open.delete(person)
        },
      }
    },
    /** How many a person has open, for tests. */
    count: (person: string): number => open.get(person)?.size ?? 0,
  }
}

/** Whose streams are counted together. */
export const personOf = ({ unitId, actor }: Pick<Request, 'unitId' | 'actor'>): string =>
  `${unitId} ${actor.accountId ?? actor.name}`
