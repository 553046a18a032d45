import { dayOf, daysBetween } from '#platform/time.ts'
import type { Dossier } from './dossier.ts'
import type { DossierState } from './dossier-states.ts'
import { classify, type Grain, pendingTimeliness, timeliness } from './timeliness.rules.ts'

export type DueWords = { words: string; tone: 'late' | 'soon' | 'doing' | 'done' | 'neutral' }

type Due = Pick<Dossier, 'state' | 'dueAt' | 'settlement' | 'settledAt'> & {
  /** The click that told the settlement. */
  settledRecordedAt?: Date | null
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * The due date against now, or against the settlement: "Còn 3 giờ", "Quá hạn 2 ngày", "Đúng hạn". Only
 * a dossier with a result is early, on time or late; a refusal is within its term or after it.
 */
export const dueWords = (dossier: Due, now: Date, grain: Grain): DueWords => {
  const { state, dueAt, settlement, settledAt } = dossier
  const words = termless[state]
  if (words) return { words, tone: 'neutral' }
  if (settlement === 'refused' && settledAt) return refusedWords(dossier, settledAt, grain)
  if (settledAt) return settledWords(dossier, settledAt, grain)
  return dueAt ? openWords(dueAt, now, grain) : { words: 'Đang dừng tính hạn', tone: 'neutral' }
}

/** "12 phút", "3 giờ", "2 ngày": hours within a day, then calendar days. */
const spanBetween = (from: Date, to: Date): string => {
  const span = to.getTime() - from.getTime()
  if (span < MINUTE) return 'chưa đến 1 phút'
  if (span < HOUR) return `${Math.floor(span / MINUTE)} phút`
  if (span < DAY) return `${Math.floor(span / HOUR)} giờ`
  return `${daysBetween(dayOf(from), dayOf(to))} ngày`
}

const none: DueWords = { words: 'Không tính hạn', tone: 'neutral' }

/** What has no term yet, or no longer one. */
const termless: Partial<Record<DossierState, string>> = {
  draft: 'Chưa tính hạn',
  submitted: 'Chưa tính hạn',
  'supplement-intake': 'Chưa tính hạn',
  'rejected-intake': none.words,
  withdrawn: none.words,
  stopped: none.words,
}

// Decree 61/2018, Art. 19(8): refused in writing, within the term.
const refusedWords = ({ dueAt }: Due, settledAt: Date, grain: Grain): DueWords => {
  if (!dueAt) return none
  return timeliness({ settledAt, dueAt, grain }) === 'late'
    ? { words: `Từ chối trễ ${spanBetween(dueAt, settledAt)}`, tone: 'late' }
    : { words: 'Từ chối trong hạn', tone: 'neutral' }
}

const openWords = (dueAt: Date, now: Date, grain: Grain): DueWords => {
  if (pendingTimeliness({ dueAt, cutoff: now, grain }) === 'overdue')
    return { words: `Quá hạn ${spanBetween(dueAt, now)}`, tone: 'late' }
  if (dueAt < now) return { words: 'Đến hạn hôm nay', tone: 'soon' }
  const isSoon = dueAt.getTime() - now.getTime() < DAY
  return { words: `Còn ${spanBetween(now, dueAt)}`, tone: isSoon ? 'soon' : 'doing' }
}

const settledWords = (dossier: Due, occurred: Date, grain: Grain): DueWords => {
  const { dueAt, settledRecordedAt } = dossier
  if (!dueAt) return none
  const recorded = settledRecordedAt ?? occurred
  const { byWork, lateByClickOnly } = classify({ occurred, recorded, dueAt, grain })
  if (byWork === 'late') return { words: `Trễ ${spanBetween(dueAt, occurred)}`, tone: 'late' }
  if (lateByClickOnly) return { words: 'Đúng hạn, ghi muộn', tone: 'soon' }
  return { words: byWork === 'early' ? 'Trước hạn' : 'Đúng hạn', tone: 'done' }
}
