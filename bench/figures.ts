export const median = (figures: number[]): number => {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export const title = (text: string): void => console.log(`\n${text}`)
export const say = (text: string): void => console.log(`  ${text}`)

/** One line: what was measured, its figure, and whether it meets the target. */
export const judge = (what: string, figure: string, meets: boolean, target: string): void =>
  say(`${what.padEnd(46)} ${figure.padStart(12)}   ${meets ? 'pass' : 'MISS'} (target ${target})`)

export const milliseconds = (figure: number): string =>
  `${figure < 10 ? figure.toFixed(2) : Math.round(figure)} ms`

/** Medians of how long each of `works` takes, in turn so that a busy moment of the machine hits all alike. */
export const inTurn = async (
  works: readonly (() => Promise<unknown>)[],
  { warmUp, rounds }: { warmUp: number; rounds: number },
): Promise<number[]> => {
  const times: number[][] = works.map(() => [])
  for (let round = -warmUp; round < rounds; round++)
    for (const [n, work] of works.entries()) {
      const began = performance.now()
      await work()
      if (round >= 0) times[n]?.push(performance.now() - began)
    }
  return times.map(median)
}
