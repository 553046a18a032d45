import { Worker } from 'node:worker_threads'
import { LIMITS } from './reading-limits.ts'

/** A worker that waits for its next file: loading the rules takes longer than a check. */
let warm: Worker | undefined
let cooling: NodeJS.Timeout | undefined

/** The waiting worker or a new one; whoever takes it gives it back or ends it. */
export const takeWorker = (): Worker => {
  const worker = warm ?? startWorker()
  warm = undefined
  clearTimeout(cooling)
  worker.ref()
  return worker
}

/** Keeps a worker that answered for a while; it does not keep the program from ending. */
export const keepWorker = (worker: Worker): void => {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
  worker.once('exit', () => forget(worker))
  worker.once('error', () => forget(worker))
  worker.unref()
  warm = worker
  cooling = setTimeout(() => worker.terminate(), LIMITS.idleMilliseconds).unref()
}

const forget = (worker: Worker): void => {
  if (warm === worker) warm = undefined
}

const startWorker = (): Worker =>
  new Worker(new URL('./check-file.program.ts', import.meta.url), {
    execArgv: ['--import', import.meta.resolve('tsx'), '--no-warnings'],
    ...{ env: {}, stdin: false },
    resourceLimits: {
      maxOldGenerationSizeMb: LIMITS.heapMegabytes,
      stackSizeMb: LIMITS.stackMegabytes,
    },
  })
