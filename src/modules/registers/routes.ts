import type { Permission, Route } from '#platform/http/route.ts'
import { addressesOf } from './addresses.rules.ts'
import type { Register } from './define-register.ts'
import type { Handler } from './form-reply.tsx'
import type { Frame } from './frame.ts'
import { keepersOf } from './kept-by.rules.ts'
import { submitChange, submitNew, submitRemove, submitRestore } from './submit-handlers.ts'
import { downloadCsv, viewHistory, viewList, viewNew, viewRow } from './view-handlers.tsx'

/** The pages and acts of every register: list, new, row, history, CSV, taking out and bringing back. */
export const registerRoutes = (registers: readonly Register[], frame: Frame): Route[] =>
  registers.flatMap((register) => {
    const at = addressesOf(register)
    const route =
      (permission: Permission) =>
      (method: Route['method'], url: string, act: string, handler: Handler): Route => ({
        ...{ method, url, permission },
        audit: `${register.module}.${act}-${register.table.replaceAll('_', '-')}`,
        handle: (call) => handler(register, call, frame),
      })
    const read = route('office')
    const write = route(keepersOf(register))
    return [
      read('GET', at.list, 'list', viewList),
      read('GET', at.csv, 'export', downloadCsv),
      write('GET', at.add, 'view-new', viewNew),
      write('POST', at.list, 'add', submitNew),
      read('GET', at.row(':id'), 'view', viewRow),
      write('POST', at.row(':id'), 'change', submitChange),
      read('GET', at.history(':id'), 'view-history-of', viewHistory),
      write('POST', at.remove(':id'), 'remove', submitRemove),
      write('POST', at.restore(':id'), 'restore', submitRestore),
    ]
  })
