const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Resolves when the program is asked to stop. Later requests are ignored: npm passes one Ctrl-C on as
 * two, and an impatient second one must not cut the closing short.
 */
export const untilAskedToStop = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, resolve)
  })
