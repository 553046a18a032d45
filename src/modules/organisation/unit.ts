import type { Day } from '#platform/time.ts'

/** A People's Committee whose books are kept. */
export type Unit = {
  unitId: number
  id: string
  /** In full: "Ủy ban nhân dân xã …". */
  name: string
  /** As a sentence names it: "UBND xã …". */
  shortName: string
  /** Địa danh, as the head of its documents writes it. */
  place: string
  /** As its letterhead writes it: "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ …" without the line break. */
  superior: string
  /** As a sentence names it: "UBND thành phố …". */
  superiorInText: string
  /** By QCVN 102:2016, in codes until 30/06/2025, and by QĐ 20/2020/QĐ-TTg, in codes since. */
  agencyCode: { qcvn102: string; qd20: string }
  /** Working days counted whole, or as 8 working hours each. */
  scheme: 'day' | 'hour'
  /** By what early and late are told. */
  grain: 'minute' | 'day'
  effectiveFrom: Day
}
