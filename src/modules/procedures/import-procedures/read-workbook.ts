import { Worker } from 'node:worker_threads'
import { Refused } from '#platform/refused.ts'
import type { ImportedRow } from './workbook-rows.ts'

export type ReadRows = { rows: ImportedRow[] } | { refusal: string }

/** A list of five thousand rows takes two seconds and 200 MB. */
const LIMITS = { milliseconds: 20_000, megabytes: 512 }

const TOO_MUCH =
  'Tệp quá nặng hoặc có nội dung bất thường nên không đọc được. Hãy chép riêng bảng danh mục sang một tệp Excel mới rồi gửi lại.'

/**
 * The rows of the first sheet of an XLSX file that have a code or a name. A few kB can be made to hold
 * their reader for hours, so it is read in a thread that is ended when it takes too much.
 * @throws Refused when it is no such file, has no such columns or too many rows
 */
export const readWorkbook = async (path: string, limits = LIMITS): Promise<ImportedRow[]> => {
  const worker = startWorker(path, limits.megabytes)
  const late = setTimeout(() => worker.terminate(), limits.milliseconds)
  try {
    const read = await answerOf(worker)
    if ('refusal' in read) throw new Refused(read.refusal)
    return read.rows
  } finally {
    clearTimeout(late)
    await worker.terminate()
  }
}

const startWorker = (path: string, megabytes: number): Worker =>
  new Worker(new URL('./workbook.program.ts', import.meta.url), {
    workerData: path,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // Node reads our types by itself.
    ...{ execArgv: [], env: {}, stdout: true, stderr: true },
  })

const answerOf = (worker: Worker): Promise<ReadRows> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', (error) => reject(isOutOfMemory(error) ? new Refused(TOO_MUCH) : error))
    worker.once('exit', () => reject(new Refused(TOO_MUCH)))
  })

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
