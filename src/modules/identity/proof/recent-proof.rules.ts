const BELIEVED_MS = 10 * 60_000

/**
 * Whether a proof still says who sits there now: a screen may have been left open since. One from hours
 * to come was given before the clock was set back.
 */
export const isRecent = (provedAt: Date | null | undefined, now: Date): boolean =>
  provedAt ? Math.abs(now.getTime() - provedAt.getTime()) <= BELIEVED_MS : false
