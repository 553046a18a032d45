/** What runs in the worker: reads a file or takes a text, checks it, and answers; then waits for the next. */
import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { checkText } from '../check-text.ts'
import type { Checked, CheckTask, Refusal } from './checked.ts'
import { Unreadable } from './extracted.ts'
import { readFile } from './read-file.ts'

const answer = async ({ source, period, unit }: CheckTask): Promise<Checked> => {
  const extracted = await readFile(bytesOf(source)).catch(refusal)
  if ('ok' in extracted) return extracted
  const check = checkText(extracted.text, {
    pages: extracted.pages,
    ...(period && { period }),
    ...(unit && { unit }),
  })
  return { ok: true, ...extracted, check }
}

/** Parsers fail in many ways over a broken file; what fails later is a bug of ours and stays one. */
const refusal = (error: unknown): Refusal => ({
  ok: false,
  message:
    error instanceof Unreadable ? error.message : 'Tệp bị hỏng, chương trình không đọc được.',
})

const bytesOf = (source: CheckTask['source']): Uint8Array =>
  'path' in source ? readFileSync(source.path) : Buffer.from(source.text)

parentPort?.on('message', async (task: CheckTask) => parentPort?.postMessage(await answer(task)))
