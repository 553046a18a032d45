import type { Logger } from 'pino'
import type { Database } from '#platform/db/database.ts'
import { withoutMarks } from '#platform/plain-letters.ts'
import { findUnread, type PageText, queueWaiting, saveText } from './page-texts.sql.ts'
import { type Reader, textOf } from './text-of-page.ts'

type Reading = Reader & { db: Database; unitId: number; log: Pick<Logger, 'error'> }

/** After how long a pause writes of the office are followed by a look for new pages. */
const PAUSE_MS = 2000

/** Reads the text of pages in the background, one at a time, until stopped. */
export const startReadingPages = (reading: Reading): { stop: () => Promise<void> } => {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const run = async () => {
    while (!isStopped && (await readNextPage(reading)));
  }
  const order = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      running = running.then(run).catch((error) => reading.log.error({ err: error }, 'not read'))
    }, PAUSE_MS).unref()
  }
  const forget = reading.db.afterWrite(order)
  if (reading.recogniser.available)
    running = reading.db.write(reading, queueWaiting).catch((error) => {
      reading.log.error({ err: error }, 'pages could not be queued')
    })
  order()
  return {
    stop: async () => {
      isStopped = true
      forget()
      clearTimeout(timer)
      await running
    },
  }
}

/** Reads the page that has waited longest; false when none waits. */
export const readNextPage = async (reading: Reading): Promise<boolean> => {
  const page = await reading.db.read(reading, findUnread)
  if (!page) return false
  const read = await textOf(reading, page).catch((error): PageText => {
    reading.log.error({ err: error, page: page.id }, 'a page could not be read')
    return { state: 'unreadable', text: '' }
  })
  const text = read.text.replaceAll('\0', '').trim()
  await reading.db.write(reading, (tx) =>
    saveText(tx, page, { ...read, text }, withoutMarks(text).slice(0, LONGEST_INDEXED)),
  )
  return true
}

/** PostgreSQL indexes at most a megabyte of words in one text. */
const LONGEST_INDEXED = 200_000
