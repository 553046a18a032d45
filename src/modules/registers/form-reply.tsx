import { type Call, page, type Reply } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import { savedMessage } from './addresses.rules.ts'
import type { Faults, Register } from './define-register.ts'
import type { Fields, Row } from './field.ts'
import type { Frame } from './frame.ts'
import { mayKeep } from './kept-by.rules.ts'
import { RegisterFormPage } from './register-form.page.tsx'

export type Handler = (register: Register, call: Call, frame: Frame) => Reply | Promise<Reply>

type Filled = { typed: Readonly<Record<string, string>>; faults?: Faults; row?: Row<Fields> }

/** The form of a row, filled in; 422 when something in it is wrong. */
export const formPage = (
  register: Register,
  call: Call,
  frame: Frame,
  { typed, faults = {}, row }: Filled,
): Reply => {
  const told = row && {
    id: row.id,
    label: register.label(row) || register.one,
    removed: row.removed,
    recordedAt: row.recorded_at,
  }
  const html = renderPage(
    <RegisterFormPage
      surroundings={frame(call)}
      {...{ register, typed, faults }}
      row={told}
      saved={savedMessage(call.query.da)}
      mayKeep={mayKeep(register, call.request.actor)}
    />,
  )
  return page(html, Object.keys(faults).length > 0 ? 422 : 200)
}
