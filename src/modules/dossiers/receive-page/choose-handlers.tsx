import { listProcedures } from '#modules/procedures'
import { page, redirect } from '#platform/http/route.ts'
import type { Request } from '#platform/request.ts'
import { addDays, dayOf, instantAt } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import { receptionAddress } from './addresses.ts'
import { ChooseProcedurePage } from './choose-procedure.page.tsx'
import type { ReceiveHandler } from './handler.ts'
import { numberedChoice, procedureChoices } from './procedure-choices.rules.ts'
import { listUsage } from './receive-page.sql.ts'

/** What counts as of late. */
const RECENT_DAYS = 7

/** The first step; a number alone, or words that leave one procedure, go straight on, unless one still types. */
export const chooseProcedure: ReceiveHandler = async (call, frame) => {
  const { q: typed = '', nhu: like = '', 'dang-go': isTyping } = call.query
  const { catalogue, usage, day } = await readCatalogue(call.request)
  const choices = procedureChoices(catalogue, usage, day, typed)
  const [only] = typed && choices.length === 1 ? choices : []
  const chosen = numberedChoice(procedureChoices(catalogue, usage, day, ''), typed) ?? only
  if (chosen && !isTyping) return redirect(receptionAddress(chosen.code, like))
  const surroundings = frame(call)
  return page(renderPage(<ChooseProcedurePage {...{ surroundings, typed, choices, like }} />))
}

const readCatalogue = (request: Request) =>
  request.db.read(request, async (tx) => {
    const day = dayOf(request.now)
    const recent = instantAt(addDays(day, -RECENT_DAYS))
    const usage = await listUsage(tx, instantAt(day), recent)
    return { catalogue: await listProcedures(tx, day), usage, day }
  })
