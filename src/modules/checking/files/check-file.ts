import { stat } from 'node:fs/promises'
import type { Checked, CheckTask, Refusal } from './checked.ts'
import { tooLarge } from './read-file.ts'
import { LIMITS } from './reading-limits.ts'
import { keepWorker, takeWorker } from './warm-worker.ts'

/**
 * Reads and checks a report in a worker, one after another: whatever a hostile file does, the worker
 * ends within the limits and the program lives on. Never rejects over what is in a file.
 */
export const checkFile = async (task: CheckTask): Promise<Checked> => {
  if (waiting >= LIMITS.queue) return refused(BUSY)
  waiting++
  const turn = last.then(() => checkNow(task))
  last = turn.catch(() => undefined)
  return turn.finally(() => waiting--)
}

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

const refused = (message: string): Refusal => ({ ok: false, message })

const BUSY = 'Đang có nhiều báo cáo chờ soát. Hãy thử lại sau ít phút.'
const TOO_LONG = `Tệp đọc quá ${LIMITS.milliseconds / 1000} giây chưa xong nên đã dừng. Hãy lưu lại tệp từ phần mềm soạn thảo, hoặc tách nhỏ.`
const TOO_BIG =
  'Tệp cần quá nhiều bộ nhớ để đọc nên đã dừng. Hãy lưu lại tệp từ phần mềm soạn thảo.'

const checkNow = async (task: CheckTask): Promise<Checked> => {
  if ('path' in task.source) {
    const found = await stat(task.source.path)
    if (!found.isFile()) return refused('Đây không phải là một tệp.')
    if (found.size > LIMITS.fileBytes) return refused(tooLarge())
  }
  return runInWorker(task)
}

const runInWorker = (task: CheckTask): Promise<Checked> => {
  const { promise, resolve, reject } = Promise.withResolvers<Checked>()
  const worker = takeWorker()
  const stop = (message: string) => {
    worker.terminate()
    resolve(refused(message))
  }
  worker.once('message', (checked: Checked) => {
    keepWorker(worker)
    resolve(checked)
  })
  worker.once('error', (error) => (isOutOfMemory(error) ? stop(TOO_BIG) : reject(error)))
  worker.once('exit', () => reject(new Error('the worker of the checker ended without an answer')))
  worker.postMessage(task)
  return promise.finally(watch(stop))
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** Buffers stand outside the heap of the worker, so the growth of the whole process is watched too. */
const watch = (stop: (message: string) => void): (() => void) => {
  const before = process.memoryUsage.rss()
  const growth = setInterval(() => {
    if (process.memoryUsage.rss() - before > LIMITS.growthMegabytes * 1024 * 1024) stop(TOO_BIG)
  }, 100)
  const clock = setTimeout(() => stop(TOO_LONG), LIMITS.milliseconds)
  return () => {
    clearInterval(growth)
    clearTimeout(clock)
  }
}
