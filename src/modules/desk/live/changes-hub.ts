/** What changed: the code of a dossier, in one unit. */
export type Change = { unitId: number; code: string }
type Listener = (code: string) => void

/** Hands what changed to everybody of that unit who listens in this process. */
export const createHub = () => {
  const listeners = new Map<number, Set<Listener>>()
  return {
    tell: ({ unitId, code }: Change): void => {
      for (const listener of listeners.get(unitId) ?? []) listener(code)
    },
    listen: (unitId: number, listener: Listener): (() => void) => {
      const ofUnit = listeners.get(unitId) ?? new Set()
      listeners.set(unitId, ofUnit.add(listener))
      return () => {
        ofUnit.delete(listener)
      }
    },
    /** How many listen, for tests and for the log. */
    size: (unitId: number): number => listeners.get(unitId)?.size ?? 0,
  }
}
export type Hub = ReturnType<typeof createHub>

/** The hub of this process: deliveries of events come in, open pages hear of them. */
export const hub: Hub = createHub()
