import { type AuditEntry, listEntries, type WantedEntries } from '#modules/audit'
import { csvLinesOf, csvOf } from '#platform/csv.ts'
import type { Request } from '#platform/request.ts'
import { formatInstant } from '#platform/time.ts'
import { actWords } from './act-words.ts'
import { partWords } from './part-words.ts'

const AT_ONCE = 1000

/** All wanted acts as a spreadsheet, written while it is sent: however many years, none is left out. */
export async function* trailCsv(request: Request, wanted: WantedEntries): AsyncGenerator<string> {
  yield csvOf([columns.map(([label]) => label)])
  let { before } = wanted
  while (true) {
    const entries = await request.db.read(request, (tx) =>
      listEntries(tx, { ...wanted, before }, AT_ONCE),
    )
    yield csvLinesOf(entries.map((entry) => columns.map(([, cell]) => cell(entry))))
    if (entries.length < AT_ONCE) return
    before = entries.at(-1)?.number
  }
}

const columns: readonly [label: string, cell: (entry: AuditEntry) => string][] = [
  ['Số', ({ number }) => String(number)],
  ['Ghi lúc', ({ recordedAt }) => formatInstant(recordedAt)],
  ['Thực hiện lúc', ({ occurredAt }) => formatInstant(occurredAt)],
  ['Người làm', ({ actor }) => actor],
  ['Phần', ({ module }) => partWords(module)],
  ['Việc', ({ action }) => actWords(action)],
  ['Đối tượng', ({ subject }) => subject],
]
