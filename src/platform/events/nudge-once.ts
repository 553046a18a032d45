/** Long enough that a burst of acts asks once, short enough that nobody waits for it. */
const PAUSE_MS = 50

/** Gathers nudges: `order` is called once for a unit however often it is nudged within the pause. */
export const nudgeOnce = (order: (unitId: number) => Promise<void>) => {
  const timers = new Map<number, NodeJS.Timeout>()
  const running = new Set<Promise<void>>()
  const begin = (unitId: number) => {
    timers.delete(unitId)
    const done = order(unitId).finally(() => running.delete(done))
    running.add(done)
  }
  return {
    nudge: (unitId: number): void => {
      if (!timers.has(unitId)) timers.set(unitId, setTimeout(begin, PAUSE_MS, unitId))
    },
    /** Drops what has not been ordered and waits for what is being ordered. */
    stop: async (): Promise<void> => {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
      await Promise.all(running)
    },
  }
}
