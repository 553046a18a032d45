import type { Frame } from '#modules/registers'
import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import type { Request } from '#platform/request.ts'
import { renderPage } from '#web/render.ts'
import { gatherWritten, type ReportQuestion } from '../gather-report.ts'
import { enterManualFigure, writeSection } from '../write-report.ts'
import { composeAddress } from './addresses.ts'
import { type Composed, readComposed } from './compose.form.ts'
import { ComposePage } from './compose.page.tsx'
import type { ReportHandler } from './handler.ts'

export const viewCompose: ReportHandler = (call, frame, question) =>
  composePage(call, frame, question, { typed: {}, faults: {} })

export const submitCompose: ReportHandler = async (call, frame, question) => {
  const composed = readComposed(call.form)
  const { faults } = composed
  if (Object.keys(faults).length > 0)
    return composePage(call, frame, question, { typed: call.form, faults })
  await writeChanges(call.request, question, composed)
  return redirect(`${composeAddress(question)}&da=luu`)
}

type Typed = { typed: Record<string, string>; faults: Record<string, string> }

const composePage = async (
  call: Call,
  frame: Frame,
  question: ReportQuestion,
  { typed, faults }: Typed,
): Promise<Reply> => {
  const facts = await gatherWritten(call.request.db, call.request.unitId, question)
  const status = Object.keys(faults).length > 0 ? 422 : 200
  const saved = call.query.da === 'luu' && status === 200
  return page(
    renderPage(
      <ComposePage surroundings={frame(call)} {...{ facts, question, typed, faults, saved }} />,
    ),
    status,
  )
}

const NOTHING_KNOWN = { value: null, reason: 'not-known', note: '' }

/** Only what differs from what is held becomes an act. */
const writeChanges = async (
  request: Request,
  question: ReportQuestion,
  { texts, figures }: Composed,
): Promise<void> => {
  const held = await gatherWritten(request.db, request.unitId, question)
  for (const [section, body] of Object.entries(texts))
    if (body !== (held.texts[section] ?? '')) await writeSection(request, question, section, body)
  for (const [row, figure] of Object.entries(figures))
    if (JSON.stringify(figure) !== JSON.stringify(held.manual[row] ?? NOTHING_KNOWN))
      await enterManualFigure(request, question, row, figure)
}
