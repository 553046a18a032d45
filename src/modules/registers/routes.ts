import type { Route } from '#platform/http/route.ts'
import { addressesOf } from './addresses.rules.ts'
import type { Register } from './define-register.ts'
import type { Handler } from './form-reply.tsx'
import type { Frame } from './frame.ts'
import { submitChange, submitNew, submitRemove, submitRestore } from './submit-handlers.ts'
import { downloadCsv, viewHistory, viewList, viewNew, viewRow } from './view-handlers.tsx'

/** The pages and acts of every register: list, new, row, history, CSV, taking out and bringing back. */
export const registerRoutes = (registers: readonly Register[], frame: Frame): Route[] =>
  registers.flatMap((register) => {
    const at = addressesOf(register)
    const route = (method: Route['method'], url: string, act: string, handler: Handler): Route => ({
      method,
      url,
      permission: 'office',
      audit: `${register.module}.${act}-${register.table.replaceAll('_', '-')}`,
      handle: (call) => handler(register, call, frame),
    })
    return [
      route('GET', at.list, 'list', viewList),
      route('GET', at.csv, 'export', downloadCsv),
      route('GET', at.add, 'view-new', viewNew),
      route('POST', at.list, 'add', submitNew),
      route('GET', at.row(':id'), 'view', viewRow),
      route('POST', at.row(':id'), 'change', submitChange),
      route('GET', at.history(':id'), 'view-history-of', viewHistory),
      route('POST', at.remove(':id'), 'remove', submitRemove),
      route('POST', at.restore(':id'), 'restore', submitRestore),
    ]
  })
