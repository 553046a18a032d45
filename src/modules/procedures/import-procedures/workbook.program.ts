/** What runs in the worker: reads one workbook, answers, and is done. */
import { parentPort, workerData } from 'node:worker_threads'
import { Refused } from '#platform/refused.ts'
import type { ReadRows } from './read-workbook.ts'
import { rowsOfWorkbook } from './workbook-rows.ts'

const answer = (path: string): Promise<ReadRows> =>
  rowsOfWorkbook(path).then(
    (rows) => ({ rows }),
    (error: unknown) => {
      if (!(error instanceof Refused)) throw error
      return { refusal: error.message }
    },
  )

parentPort?.postMessage(await answer(String(workerData)))
