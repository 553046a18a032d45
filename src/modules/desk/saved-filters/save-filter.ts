import { record } from '#modules/audit'
import { keptWorklist } from '#modules/dossiers'
import { oneAtATime } from '#platform/db/one-at-a-time.sql.ts'
import { NotFound } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { listSavedFilters, type SavedFilter } from './saved-filters.sql.ts'

const MOST_SAVED = 20
const LONGEST_NAME = 60

type Saved = { ok: true } | { ok: false; fault: string }

/** The lists that whoever asks saved. */
export const mySavedFilters = (request: Request): Promise<SavedFilter[]> =>
  request.db.read(request, (tx) => listSavedFilters(tx, request.actor.name))

/** Keeps the list that an address shows under a name of the person's own; a name used before is kept anew. */
export const saveFilter = (request: Request, name: string, address: string): Promise<Saved> =>
  request.db.write(request, async (tx) => {
    await oneAtATime(tx, 'saved filters')
    const saved = await listSavedFilters(tx, request.actor.name)
    const fault = faultOf(name, saved)
    if (fault) return { ok: false, fault }
    const asked = keptWorklist(Object.fromEntries(new URLSearchParams(address)))
    const query = new URLSearchParams(asked).toString()
    const before = saved.find((each) => isSame(each.name, name))
    const row = { id: before?.id ?? request.newId(), name, query }
    await record(tx, request, {
      ...{ module: 'desk', action: 'save-filter', subject: row.id },
      ...(before
        ? { updates: { saved_filter: [row] } }
        : { inserts: { saved_filter: [{ ...row, removed: false, person: request.actor.name }] } }),
    })
    return { ok: true }
  })

/** Forgets a saved list of whoever asks. @throws NotFound when he has none such; one of somebody else stays */
export const forgetFilter = (request: Request, id: string): Promise<void> =>
  request.db.write(request, async (tx) => {
    const saved = await listSavedFilters(tx, request.actor.name)
    if (!saved.some((each) => each.id === id)) throw new NotFound('Anh/chị không có bộ lọc này.')
    await record(tx, request, {
      ...{ module: 'desk', action: 'forget-filter', subject: id },
      updates: { saved_filter: [{ id, removed: true }] },
    })
  })

const faultOf = (name: string, saved: readonly SavedFilter[]): string | undefined => {
  if (!name) return 'Đặt tên cho bộ lọc, ví dụ “Hộ tịch sắp đến hạn”'
  if (name.length > LONGEST_NAME) return `Tên dài nhất ${LONGEST_NAME} ký tự`
  if (saved.length >= MOST_SAVED && !saved.some((each) => isSame(each.name, name)))
    return `Mỗi người lưu nhiều nhất ${MOST_SAVED} bộ lọc; hãy bỏ bớt một bộ`
  return undefined
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
