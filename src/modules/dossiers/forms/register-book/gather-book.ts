import type { OfficialDocument } from '#modules/official-documents'
import { getUnit } from '#modules/organisation'
import type { Tx } from '#platform/db/database.ts'
import { formatCount } from '#platform/numbers.ts'
import type { Request } from '#platform/request.ts'
import { type Day, toDay } from '#platform/time.ts'
import { coveredFor } from '../../list-dossiers/personal-data.rules.ts'
import { wordsOn } from '../form-text.rules.ts'
import { listChangedTexts } from '../form-texts.sql.ts'
import { bookDocument } from './book-document.ts'
import type { BookPeriod } from './book-period.rules.ts'
import { countEntered, listBookRows } from './book-rows.sql.ts'

/** Half a year of a large commune; while a longer PDF is set, nobody else would be served. */
export const MOST_ROWS = 1500

export type Book =
  | { ok: true; document: OfficialDocument; rows: number }
  | { ok: false; message: string }

/** The register of a period, in the words in force on its last day; not more than can be printed. */
export const gatherBook = (request: Request, period: BookPeriod): Promise<Book> =>
  request.db.read(request, async (tx) => {
    const rows = await listBookRows(tx, period, MOST_ROWS + 1)
    if (rows.length > MOST_ROWS) return { ok: false, message: tooMany }
    const known = rows.map((row) => coveredFor(request.actor, row))
    const unit = await getUnit(tx)
    const before = await countEntered(tx, yearOf(period.from), period.from)
    const words = await wordsOfDay(tx, period.to)
    return {
      ok: true,
      rows: rows.length,
      document: bookDocument({ unit, period, rows: known, before, words }),
    }
  })

const tooMany = `Kỳ này có hơn ${formatCount(MOST_ROWS)} hồ sơ; hãy chọn kỳ ngắn hơn để in.`

const yearOf = (day: Day): Day => toDay(`${day.slice(0, 4)}-01-01`)

const wordsOfDay = async (tx: Tx, day: Day) => wordsOn(day, await listChangedTexts(tx))
