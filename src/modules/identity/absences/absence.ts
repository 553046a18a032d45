import type { Day } from '#platform/time.ts'

/** Days on which one person stands in for another. */
export type NewAbsence = {
  absentId: string
  standInId: string
  fromDay: Day
  untilDay: Day
  reason: string
}
export type Absence = NewAbsence & { id: string; absentName: string; standInName: string }
