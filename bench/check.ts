import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { checkText } from '#modules/checking'
import { type Block, layOut, type OfficialDocument, renderPdf } from '#modules/official-documents'
import { checkFile } from '../src/modules/checking/files/check-file.ts'
import { documentText } from '../src/modules/checking/files/document-text.ts'
import { anOfficialDocument } from '../src/modules/official-documents/official-document.builder.ts'
import { markedTexts } from '../test/checker/marked-texts.ts'
import { inTurn, judge, milliseconds, say, title } from './figures.ts'

const MOST_TEXT_MS = 300
const MOST_PDF_MS = 10_000
/** As long as the report of a commune, in letters. */
const REPORT_LENGTH = 21_000
const PAGES = 300
const LENGTHS = [50_000, 400_000] as const

/**
 * How long the checker takes over a report as text and over a long PDF, against merely reading them,
 * and whether its time grows with the length only.
 */
export const check = async (): Promise<void> => {
  title(
    'check: a report of a commune as text, and a PDF of 300 pages, read and checked in the worker',
  )
  say(
    'floor of the text: reading the file and decoding it; of the PDF: pdfjs gives the words of each page',
  )
  const folder = mkdtempSync(join(tmpdir(), 'motcua-bench-check-'))
  try {
    await compareText(join(folder, 'report.txt'))
    await comparePdf(join(folder, 'report.pdf'))
    compareGrowth()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const compareText = async (path: string): Promise<void> => {
  const page = documentText(layOut(anOfficialDocument()))
  writeFileSync(path, page.repeat(Math.ceil(REPORT_LENGTH / page.length)).slice(0, REPORT_LENGTH))
  const [floor = 0, ours = 0] = await inTurn(
    [async () => readFileSync(path, 'utf8'), () => checked(path)],
    {
      warmUp: 3,
      rounds: 15,
    },
  )
  tell('the text of a report', { floor, ours, most: MOST_TEXT_MS, target: 'under 300 ms' })
}

const comparePdf = async (path: string): Promise<void> => {
  const pages = await writeLongPdf(path)
  const [floor = 0, ours = 0] = await inTurn([() => wordsOf(path), () => checked(path)], {
    warmUp: 1,
    rounds: 3,
  })
  tell(`a PDF of ${pages} pages`, { floor, ours, most: MOST_PDF_MS, target: 'under 10 s' })
}

/** Each marked text repeated to two lengths: what a letter costs in the longer one against the shorter. */
const compareGrowth = (): void => {
  const grown = markedTexts().map(({ name, text }) => {
    const [short, long] = LENGTHS.map((length) => costOfLetter(text, length))
    return { name, times: (long ?? 0) / (short ?? 1) }
  })
  const worst = grown.toSorted((one, other) => other.times - one.times)[0]
  if (!worst) return
  const text = `${worst.times.toFixed(2)} (${worst.name})`
  judge('a letter of 400 kB against one of 50 kB', text, worst.times < 2, 'below 2: linear')
}

/** Milliseconds of processor time for each letter. */
const costOfLetter = (text: string, length: number): number => {
  const long = `${text}\n\n`.repeat(Math.ceil(length / text.length))
  const started = process.cpuUsage()
  checkText(long)
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000 / long.length
}

type Times = { floor: number; ours: number; most: number; target: string }

const tell = (what: string, { floor, ours, most, target }: Times): void => {
  judge(what, milliseconds(ours), ours < most, target)
  say(`(floor ${milliseconds(floor)}, ours ${(ours / floor).toFixed(2)} times it)`)
}

const checked = async (path: string): Promise<void> => {
  const answer = await checkFile({ source: { path } })
  if (!answer.ok) throw new Error(answer.message)
}

const wordsOf = async (path: string): Promise<void> => {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 })
  const document = await task.promise
  for (let page = 1; page <= document.numPages; page++)
    await (await document.getPage(page)).getTextContent()
  await task.destroy()
}

/** Repeats the parts of a report until it has the pages; gives how many it has. */
const writeLongPdf = async (path: string): Promise<number> => {
  const one = anOfficialDocument({ appendices: [] })
  const perPage = await pagesOf(await renderPdf(repeated(one, 20)))
  const bytes = await renderPdf(repeated(one, Math.ceil((1.1 * PAGES * 20) / perPage)))
  writeFileSync(path, bytes)
  return pagesOf(bytes)
}

const repeated = (document: OfficialDocument, times: number): OfficialDocument => {
  const words: readonly Block[] = document.blocks.filter(({ type }) => type !== 'bar-chart')
  return { ...document, blocks: Array.from({ length: times }, () => words).flat() }
}

const pagesOf = async (bytes: Uint8Array): Promise<number> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const { numPages } = await task.promise
  await task.destroy()
  return numPages
}
