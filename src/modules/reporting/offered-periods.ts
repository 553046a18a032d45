import { findAcceptances } from '#modules/dossiers'
import type { Request } from '#platform/request.ts'
import { type Day, dayOf } from '#platform/time.ts'
import { nationalWindow, type Period, periodOf } from './period.rules.ts'

const kinds = ['quarter', 'half-year', 'nine-months', 'year'] as const

/** The window of all dossiers in the books, then the Ministry's windows that overlap it, newest first. */
export const offeredPeriods = async ({ db, unitId }: Request): Promise<Period[]> => {
  const accepted = await db.read({ unitId }, findAcceptances)
  if (!accepted) return []
  const [first, last] = [dayOf(accepted.first), dayOf(accepted.last)]
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, n) => yearOf(last) - n)
  const windows = years.flatMap((year) => kinds.flatMap((kind) => nationalWindow(kind, year) ?? []))
  const overlapping = windows.filter(({ from, to }) => from <= last && to >= first)
  return [{ from: first, to: last }, ...overlapping].map(({ from, to }) => periodOf(from, to))
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))
