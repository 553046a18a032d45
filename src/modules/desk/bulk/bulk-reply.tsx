import type { ComponentChildren } from 'preact'
import type { MoveOfMany } from '#modules/dossiers'
import type { Frame } from '#modules/registers'
import { type Call, page, type Reply } from '#platform/http/route.ts'
import { dayOf, formatDay } from '#platform/time.ts'
import { officeScript } from '#web/assets.ts'
import { renderPage } from '#web/render.ts'
import { backTo } from '../worklist/worklist-address.ts'
import { BulkPage } from './bulk.page.tsx'
import { ASSIGN, bulkActs, isBulkAct, type PlannedAct } from './bulk-acts.ts'
import type { Faults } from './bulk-typed.ts'
import { isPrintChoice, printChoices } from './print-many.ts'

type Shown = {
  asked: string
  planned?: readonly PlannedAct[]
  outcomes?: readonly MoveOfMany[]
  /** What is wrong in the fields of the form. */
  faults?: Faults
  fault?: string
  /** What else has to be known of the list. */
  lead?: string | undefined
  ask?: ComponentChildren
}

/** The page of an act on many; 422 when something is wrong or was refused. */
export const bulkReply = (call: Call, frame: Frame, shown: Shown): Reply => {
  const { asked, planned = [], outcomes = [], faults = {}, fault, lead, ask } = shown
  const html = renderPage(
    <BulkPage
      surroundings={frame(call)}
      title={titleOf(asked, call)}
      lead={fault ?? lead}
      typed={call.form}
      backHref={backTo(call.form.ve)}
      scripts={[officeScript('worklist').href]}
      {...{ asked, planned, outcomes, faults }}
    >
      {ask}
    </BulkPage>,
  )
  return page(html, fault || outcomes.some(({ ok }) => !ok) ? 422 : 200)
}

const titleOf = (asked: string, { request }: Call): string => {
  if (isBulkAct(asked)) return bulkActs[asked]
  if (isPrintChoice(asked)) return printChoices[asked].label
  return asked === ASSIGN ? 'Giao công chức' : `Chốt việc ngày ${formatDay(dayOf(request.now))}`
}
