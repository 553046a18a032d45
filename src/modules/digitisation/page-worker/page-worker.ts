import { parentPort } from 'node:worker_threads'
import { drawPage } from './draw-page.ts'
import { inspectContent } from './inspect-content.ts'
import { joinPages } from './join-pages.ts'
import { withPdf } from './open-pdf.ts'
import { type Answers, type Orders, RefusedContent, type Task } from './orders.ts'

/** The thread in which the contents of strangers are opened. */
const work: { [T in Task]: (order: Orders[T]) => Promise<Answers[T]> } = {
  inspect: inspectContent,
  draw: drawPage,
  join: joinPages,
  read: ({ kind, bytes, number }) =>
    kind === 'pdf' ? withPdf(bytes, (pdf) => textOf(pdf, number)) : Promise.resolve(''),
}

type Opened = Parameters<Parameters<typeof withPdf>[1]>[0]

const textOf = async (pdf: Opened, number: number): Promise<string> => {
  const { items } = await (await pdf.getPage(number)).getTextContent()
  return items
    .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    .join('')
}

const answer = async <T extends Task>({ task, order }: { task: T; order: Orders[T] }) => {
  try {
    return { value: await work[task](order) }
  } catch (error) {
    return { refusal: error instanceof RefusedContent ? error.refusal : 'damaged' }
  }
}

// A broken content may fail in a corner for which nobody waits; the order itself still ends.
process.on('unhandledRejection', () => undefined)

parentPort?.on('message', async (message) => parentPort?.postMessage(await answer(message)))
