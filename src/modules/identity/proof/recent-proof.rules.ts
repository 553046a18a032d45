const BELIEVED_MS = 10 * 60_000

/** Whether a proof still says who sits there now: a screen may have been left open since. */
export const isRecent = (provedAt: Date | null | undefined, now: Date): boolean =>
  provedAt ? now.getTime() - provedAt.getTime() <= BELIEVED_MS : false
