import type { Day } from '#platform/time.ts'

export type Unit = {
  unitId: number
  id: string
  /** In full: "Ủy ban nhân dân xã …". */
  name: string
  /** As a sentence names it: "UBND xã …". */
  shortName: string
  place: string
  /** As its letterhead writes it: "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ …" without the line break. */
  superior: string
  /** As a sentence names it: "UBND thành phố …". */
  superiorInText: string
  /** Both code systems in use, QCVN 102:2016 and QĐ 20/2020/QĐ-TTg; see domain §4.1. */
  agencyCode: { qcvn102: string; qd20: string }
  scheme: 'day' | 'hour'
  grain: 'minute' | 'day'
  effectiveFrom: Day
}
