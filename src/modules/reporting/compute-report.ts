import { createHash } from 'node:crypto'
import {
  type Block,
  type Inline,
  missingFigures,
  type OfficialDocument,
} from '#modules/official-documents'
import type { Database } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'
import { type FilledGroup, fillAppendix } from './appendix/fill-appendix.rules.ts'
import { gatherReport, type ReportQuestion } from './gather-report.ts'
import type { Figures } from './indicators/measure.ts'
import type { ReportFacts } from './report.ts'
import { reportDocument } from './report-document.ts'

/** What `motcua report --format json` prints and an issued report freezes. */
export type ReportContent = {
  unit: string
  period: { from: Day; to: Day; label: string }
  knownAt: string
  clock: string
  definitionsVersion: string
  indicators: Figures
  narrative: string[]
  appendix: FilledGroup[]
  /** SHA-256 over all of the above. */
  hash: string
}

export type Report = {
  facts: ReportFacts
  document: OfficialDocument
  content: ReportContent
  /** What a person must still give before the report can be issued. */
  missing: string[]
}

/** Counts, words and lays out the report of a period; the same question to the same books gives the same hash. */
export const computeReport = async (
  db: Database,
  unitId: number,
  question: ReportQuestion,
): Promise<Report> => {
  const facts = await gatherReport(db, unitId, question)
  const document = reportDocument(facts)
  return { facts, document, content: contentOf(facts, document), missing: missingFigures(document) }
}

const contentOf = (facts: ReportFacts, document: OfficialDocument): ReportContent => {
  const { from, to, label } = facts.period
  const content = {
    unit: facts.unit.shortName,
    period: { from, to, label },
    knownAt: facts.knownAt.toISOString(),
    clock: facts.clock,
    definitionsVersion: facts.definitionsVersion,
    indicators: facts.figures,
    narrative: document.blocks.flatMap(linesOf),
    appendix: fillAppendix(facts.figures, facts.manual),
  }
  return { ...content, hash: createHash('sha256').update(JSON.stringify(content)).digest('hex') }
}

const linesOf = (block: Block): string[] => {
  switch (block.type) {
    case 'heading':
      return [`${block.label ?? ''} ${block.title}`.trim()]
    case 'paragraph':
      return [textOf(block.content)]
    case 'list':
      return block.items.flatMap(({ content, items = [] }) => [
        `- ${textOf(content)}`,
        ...items.map((below) => `+ ${textOf(below)}`),
      ])
    default:
      return []
  }
}

const textOf = (content: readonly Inline[]): string => content.map(inlineText).join('')

const inlineText = (inline: Inline): string => {
  if (typeof inline === 'string') return inline
  if (inline.type === 'missing') return `[${inline.todo}]`
  return inline.type === 'footnote'
    ? ` (${textOf(inline.content).replace(/\.$/, '')})`
    : inline.text
}
