import {
  type Footnote,
  type LaidOutBlock,
  type LaidOutDocument,
  type LaidOutRow,
  type LaidOutRun,
  MOTTO,
  NATIONAL_TITLE,
} from '#modules/official-documents'
import { assemble, type Line, raised, rowText } from './text-assembly.ts'

/** The text of a document of our own as reading its DOCX would give it. */
export const documentText = (document: LaidOutDocument): string =>
  assemble([
    ...headLines(document),
    ...document.blocks.flatMap(blockLines),
    ...closingLines(document),
    ...document.appendices.flatMap(({ label, title, attachmentLine, blocks }) => [
      ...[label, title, attachmentLine].map(plain),
      ...blocks.flatMap(blockLines),
    ]),
  ]).text

const plain = (text: string): Line => ({ text })

const headLines = (document: LaidOutDocument): Line[] =>
  [
    ...[document.superiorAgency, document.agency, NATIONAL_TITLE, MOTTO],
    ...[document.numberLine, document.placeAndDayLine, document.kind, document.subject],
    ...addresseeLines(document),
    ...document.legalBases,
  ].map(plain)

const addresseeLines = ({ addressees }: LaidOutDocument): string[] =>
  addressees.length === 1
    ? [`Kính gửi: ${addressees[0]}`]
    : [...(addressees.length > 0 ? ['Kính gửi:'] : []), ...addressees.map((name) => `- ${name}`)]

const closingLines = ({ recipients, signature }: LaidOutDocument): Line[] =>
  [
    ...(recipients.length > 0 ? ['Nơi nhận:'] : []),
    ...recipients.map((name) => `- ${name}`),
    ...signature.capacity,
    signature.name,
  ].map(plain)

const blockLines = (block: LaidOutBlock): Line[] => {
  switch (block.type) {
    case 'heading':
      return [plain(block.text)]
    case 'paragraph':
      return runLines('', block.runs)
    case 'list':
      return block.items.flatMap(({ runs, items }) => [
        ...runLines('- ', runs),
        ...items.flatMap((below) => runLines('+ ', below)),
      ])
    case 'table':
      return [...block.headerRows, ...block.rows].map((row, at) =>
        rowLine(row, block.widths.length, at),
      )
    case 'fill-in':
      return block.rows.flat().flatMap(({ label, runs }) => runLines(`${label}: `, runs))
    case 'bar-chart':
      return [plain(block.title), ...block.bars.map(({ label, text }) => plain(`${label} ${text}`))]
    case 'qr-code':
      return block.beside.flatMap(blockLines)
  }
}

/** Joined cells have their words in the first of them, so that columns stay columns. */
const rowLine = ({ cells }: LaidOutRow, columns: number, at: number): Line => {
  const texts = Array.from({ length: columns }, (_, column) => {
    const cell = cells.find((each) => each.column === column)
    return cell ? textOf(cell.runs) : ''
  })
  return { text: rowText(texts), isTight: at > 0 }
}

const runLines = (sign: string, runs: readonly LaidOutRun[]): Line[] => [
  plain(sign + textOf(runs)),
  ...runs.flatMap((run) => (run.type === 'footnote' ? [noteLine(run)] : [])),
]

const noteLine = ({ number, runs }: Footnote): Line =>
  plain(`${raised(String(number))} ${textOf(runs)}`)

const textOf = (runs: readonly LaidOutRun[]): string =>
  runs.map((run) => (run.type === 'footnote' ? raised(String(run.number)) : run.text)).join('')
