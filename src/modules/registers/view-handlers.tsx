import { page } from '#platform/http/route.ts'
import { dayOf } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import type { Register } from './define-register.ts'
import { exportCsv } from './export-csv.ts'
import type { Fields, Row } from './field.ts'
import { formPage, type Handler } from './form-reply.tsx'
import { mayKeep } from './kept-by.rules.ts'
import { keptQuery, readAfter, readWanted } from './list-query.rules.ts'
import { getRecord, listWanted } from './list-records.ts'
import { historyOf } from './record-history.ts'
import { RegisterHistoryPage } from './register-history.page.tsx'
import { RegisterListPage } from './register-list.page.tsx'
import { typeValue } from './show-value.rules.ts'

export const viewList: Handler = async (register, call, frame) => {
  const query = keptQuery(register, call.query)
  const wanted = readWanted(register, call.query)
  const listed = await listWanted(call.request, register, wanted, {
    after: readAfter(register, call.query),
  })
  return page(
    renderPage(
      <RegisterListPage
        surroundings={frame(call)}
        {...{ register, listed, query }}
        today={dayOf(call.request.now)}
        mayKeep={mayKeep(register, call.request.actor)}
      />,
    ),
  )
}

export const downloadCsv: Handler = async (register, call) => ({
  kind: 'file',
  name: `${register.path.slice(1)}.csv`,
  type: 'text/csv; charset=utf-8',
  body: await exportCsv(call.request, register, readWanted(register, call.query)),
})

export const viewNew: Handler = (register, call, frame) =>
  formPage(register, call, frame, { typed: call.query })

export const viewRow: Handler = async (register, call, frame) => {
  const row = await getRecord(call.request, register, call.params.id ?? '')
  return formPage(register, call, frame, { typed: typedOf(register, row), row })
}

export const viewHistory: Handler = async (register, call, frame) => {
  const row = await getRecord(call.request, register, call.params.id ?? '')
  const history = await historyOf(call.request, register, row.id)
  const told = { id: row.id, label: register.label(row) }
  return page(
    renderPage(
      <RegisterHistoryPage surroundings={frame(call)} row={told} {...{ register, history }} />,
    ),
  )
}

const typedOf = (register: Register, row: Row<Fields>): Record<string, string> =>
  Object.fromEntries(Object.keys(register.fields).map((name) => [name, typeValue(row[name])]))
