import type { Answers, Orders, Task } from './orders.ts'
import { type Limits, type Outcome, type PageThread, startPageThread } from './page-thread.ts'

/** Where contents are opened: in a thread of their own, one at a time, so that the office stays quick. */
export type PageDesk = {
  /** What is heavy is fetched when its turn has come, so that those who wait do not hold it all. */
  ask: <T extends Task>(
    task: T,
    order: Orders[T] | (() => Promise<Orders[T]>),
  ) => Promise<Outcome<Answers[T]>>
  close: () => Promise<void>
}

type Given = Orders[Task] | (() => Promise<Orders[Task]>)

const LIMITS = { seconds: 30, megabytes: 700, idleSeconds: 60 }

/** The thread starts with the first order and ends when nothing was asked for a minute. */
export const openPageDesk = (limits: Partial<Limits & { idleSeconds: number }> = {}): PageDesk => {
  const allowed = { ...LIMITS, ...limits }
  let thread: PageThread | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined
  const close = async () => {
    clearTimeout(idle)
    await thread?.end()
  }
  const run = async (task: Task, given: Given): Promise<Outcome<never>> => {
    const order = typeof given === 'function' ? await given() : given
    clearTimeout(idle)
    if (!thread?.isAlive()) thread = startPageThread(allowed)
    const outcome = await thread.ask({ task, order })
    idle = setTimeout(close, allowed.idleSeconds * 1000).unref()
    return outcome
  }
  return {
    close,
    ask: (task, order) => {
      const answered = queue.then(() => run(task, order))
      queue = answered.catch(() => undefined)
      return answered
    },
  }
}
