import { Worker } from 'node:worker_threads'
import type { Refusal } from '../refusals.ts'
import type { Orders, Task } from './orders.ts'

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }
export type Message = { task: Task; order: Orders[Task] }
export type Limits = { seconds: number; megabytes: number }

/** A thread that carries out one order at a time; one that was too much for it ended it. */
export type PageThread = {
  ask: (message: Message) => Promise<Outcome<never>>
  isAlive: () => boolean
  end: () => Promise<void>
}

type Waiting = { settle: (outcome: Outcome<never>) => void; fail: (error: unknown) => void }

export const startPageThread = (limits: Limits): PageThread => {
  const worker = startWorker(limits)
  let waiting: Waiting | undefined
  let isAlive = true
  const end = async () => {
    isAlive = false
    waiting?.settle({ ok: false, refusal: 'too-heavy' })
    await worker.terminate()
  }
  worker.on('message', (answer) =>
    waiting?.settle('refusal' in answer ? { ok: false, ...answer } : { ok: true, ...answer }),
  )
  worker.on('error', (error) => {
    if (!isOutOfMemory(error)) waiting?.fail(error)
    void end()
  })
  worker.on('exit', () => void end())
  const ask = async (message: Message): Promise<Outcome<never>> => {
    const guard = guardOf(limits, message, end)
    try {
      return await new Promise((settle, fail) => {
        waiting = { settle, fail }
        worker.postMessage(message)
      })
    } finally {
      waiting = undefined
      guard.release()
    }
  }
  return { ask, end, isAlive: () => isAlive }
}

const startWorker = ({ megabytes }: Limits): Worker => {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // Node reads our types by itself; a loader of the program would only delay each start.
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  worker.unref()
  return worker
}

/** Joining may take as long again for each so many pages. */
const PAGES_IN_TIME = 20

/** Buffers lie outside the thread's own limit of memory, so the growth of the whole process is watched. */
const guardOf = ({ seconds, megabytes }: Limits, { order }: Message, end: () => Promise<void>) => {
  const before = process.memoryUsage.rss()
  const times = 'pages' in order ? 1 + order.pages.length / PAGES_IN_TIME : 1
  const late = setTimeout(end, seconds * 1000 * times)
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > megabytes * 1_048_576) void end()
  }, 100)
  return {
    release: () => {
      clearTimeout(late)
      clearInterval(watch)
    },
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
