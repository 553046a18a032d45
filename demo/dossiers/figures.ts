import type { Day } from '#platform/time.ts'

/** What the dossiers of the half-year add up to. */
export const figures = {
  online: 1_270,
  atDesk: 16,
  lateByClick: 39,
  withdrawn: 2,
  pending: 12,
  overdue: 1,
  papersDigitised: 1_217,
  resultsDigitised: 1_045,
  deposited: 13,
  verySatisfied: 341,
  satisfied: 70,
} as const

/** How many dossiers of a procedure were clicked late, though settled in time: mostly civil status. */
export const lateByClick: Record<string, number> = {
  '2.000635': 16,
  '1.004873': 9,
  '1.001193': 5,
  '1.000894': 3,
  '1.000656': 2,
  '2.000884': 2,
  '1.010833': 1,
  '1.001653': 1,
}

type StillOpen = { code: string; on: Day; supplemented?: true; overdue?: true }
/** Still open when the half-year ends, with the day on which each was handed in. */
export const stillOpen: StillOpen[] = [
  { code: '1.001776', on: '2024-05-14' },
  { code: '1.001776', on: '2024-05-21' },
  { code: '1.001776', on: '2024-05-29' },
  { code: '1.001699', on: '2024-05-09' },
  { code: '1.001699', on: '2024-05-27' },
  { code: '1.010824', on: '2024-05-16' },
  { code: '2.000986', on: '2024-05-24' },
  { code: '1.004859', on: '2024-06-04' },
  { code: '1.004884', on: '2024-05-31', supplemented: true },
  { code: '1.004873', on: '2024-06-06' },
  { code: '1.001022', on: '2024-06-05' },
  { code: '1.003554', on: '2024-05-20' },
  { code: '1.001731', on: '2024-05-27', overdue: true },
]

export const withdrawn = ['1.004859', '1.001699'] as const

/** Procedures on which a paper was asked for once, and how often. */
export const supplemented: Record<string, number> = {
  '1.004873': 5,
  '1.004859': 3,
  '1.004884': 3,
  '2.001035': 2,
  '1.001776': 2,
  '1.001731': 1,
}
