/** How a row of failures is answered: so many are free, then each wait is twice the one before, up to a longest. */
export type Patience = { free: number; firstSeconds: number; longestSeconds: number }

/** A whole office may share one address, so it is given more than a single name. */
export const patience = {
  name: { free: 4, firstSeconds: 10, longestSeconds: 300 },
  factor: { free: 4, firstSeconds: 10, longestSeconds: 900 },
  address: { free: 30, firstSeconds: 10, longestSeconds: 900 },
} as const satisfies Record<string, Patience>
export type AttemptKind = keyof typeof patience

/** Seconds to wait after so many failures in a row; never for ever. */
export const waitAfter = (failures: number, kind: AttemptKind): number => {
  const { free, firstSeconds, longestSeconds } = patience[kind]
  if (failures < free) return 0
  return Math.min(longestSeconds, firstSeconds * 2 ** Math.min(failures - free, 20))
}

/** What somebody is told who must wait before he tries again. */
export const tooEarly = (seconds: number): string =>
  `Đã sai nhiều lần. Hãy thử lại sau ${waitWords(seconds)}.`

/** "30 giây", "5 phút". */
const waitWords = (seconds: number): string =>
  seconds < 90 ? `${Math.max(1, Math.ceil(seconds))} giây` : `${Math.ceil(seconds / 60)} phút`
