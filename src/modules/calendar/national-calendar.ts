import type { Day } from '#platform/time.ts'
import type {
  CalendarDay,
  Certainty,
  DayKind,
  OfficeHours,
  PendingNotice,
  WorkCalendar,
} from './calendar.ts'

type Entry = readonly [day: Day, name: string]
type Authority = readonly [source: string, certainty: Certainty]

const days = (kind: DayKind, [source, certainty]: Authority, entries: readonly Entry[]) =>
  entries.map(([day, name]): CalendarDay => ({ day, kind, name, source, certainty }))

/** A working day off and the Saturday that gives it back. */
const swap = (off: Day, work: Day, name: string, [source, certainty]: Authority): CalendarDay[] => [
  { day: off, kind: 'swapped-off', name, source, certainty },
  { day: work, kind: 'make-up-working', name, source, certainty, inPlaceOf: off },
]

const LABOUR_CODE: Authority = ['Bộ luật Lao động 2019, Điều 112', 'verified']
const FROM_MEMORY: Authority = ['Trí nhớ của người biên soạn', 'memory']
const NOTICE_2026: Authority = [
  'Thông báo lịch nghỉ lễ, Tết năm 2026, đọc qua báo chí (congan.com.vn, bài 388656)',
  'reported',
]
const SWAP_2026: Authority = [
  'Công văn 12729/VPCP-KGVX của Văn phòng Chính phủ, đọc qua báo chí',
  'reported',
]
const CULTURE_DAY: Authority = ['Nghị quyết 28/2026/QH16, đọc qua báo chí', 'reported']
const LUNAR: Authority = ['Tự tính từ âm lịch theo Điều 112 Bộ luật Lao động 2019', 'computed']
const COMPENSATION: Authority = [
  'Tự tính theo Điều 111 khoản 3 Bộ luật Lao động 2019 (nghỉ bù)',
  'computed',
]

const NEW_YEAR = 'Tết Dương lịch'
const TET = 'Tết Âm lịch'
const KINGS = 'Giỗ Tổ Hùng Vương'
const VICTORY = 'Ngày Chiến thắng 30/4'
const LABOUR = 'Ngày Quốc tế lao động 01/5'
const NATIONAL = 'Quốc khánh'
const CULTURE = 'Ngày Văn hóa Việt Nam'

const fixedHolidays = (year: 2023 | 2024 | 2025 | 2026 | 2027): CalendarDay[] =>
  days('holiday', LABOUR_CODE, [
    [`${year}-01-01`, NEW_YEAR],
    [`${year}-04-30`, VICTORY],
    [`${year}-05-01`, LABOUR],
    [`${year}-09-02`, NATIONAL],
  ])

const year2023: CalendarDay[] = [
  ...fixedHolidays(2023),
  ...days('compensatory-off', FROM_MEMORY, [['2023-01-02', NEW_YEAR]]),
  ...days('holiday', FROM_MEMORY, [
    ['2023-01-20', TET],
    ['2023-01-21', TET],
    ['2023-01-22', TET],
    ['2023-01-23', TET],
    ['2023-01-24', TET],
  ]),
  ...days('compensatory-off', FROM_MEMORY, [
    ['2023-01-25', TET],
    ['2023-01-26', TET],
  ]),
  ...days('holiday', FROM_MEMORY, [['2023-04-29', KINGS]]),
  ...days('compensatory-off', FROM_MEMORY, [
    ['2023-05-02', KINGS],
    ['2023-05-03', VICTORY],
  ]),
  ...days('holiday', FROM_MEMORY, [['2023-09-01', NATIONAL]]),
  ...days('compensatory-off', FROM_MEMORY, [['2023-09-04', NATIONAL]]),
]

const year2024: CalendarDay[] = [
  ...fixedHolidays(2024),
  ...days('holiday', FROM_MEMORY, [
    ['2024-02-08', TET],
    ['2024-02-09', TET],
    ['2024-02-10', TET],
    ['2024-02-11', TET],
    ['2024-02-12', TET],
  ]),
  ...days('compensatory-off', FROM_MEMORY, [
    ['2024-02-13', TET],
    ['2024-02-14', TET],
  ]),
  ...days('holiday', FROM_MEMORY, [['2024-04-18', KINGS]]),
  ...swap('2024-04-29', '2024-05-04', VICTORY, FROM_MEMORY),
  ...days('holiday', FROM_MEMORY, [['2024-09-03', NATIONAL]]),
]

const year2025: CalendarDay[] = [
  ...fixedHolidays(2025),
  ...days('holiday', FROM_MEMORY, [
    ['2025-01-27', TET],
    ['2025-01-28', TET],
    ['2025-01-29', TET],
    ['2025-01-30', TET],
    ['2025-01-31', TET],
    ['2025-04-07', KINGS],
  ]),
  ...swap('2025-05-02', '2025-04-26', LABOUR, FROM_MEMORY),
  ...days('holiday', FROM_MEMORY, [['2025-09-01', NATIONAL]]),
]

const year2026: CalendarDay[] = [
  ...fixedHolidays(2026),
  ...swap('2026-01-02', '2026-01-10', NEW_YEAR, SWAP_2026),
  ...days('holiday', NOTICE_2026, [
    ['2026-02-16', TET],
    ['2026-02-17', TET],
    ['2026-02-18', TET],
    ['2026-02-19', TET],
    ['2026-02-20', TET],
    ['2026-04-26', KINGS],
  ]),
  ...days('compensatory-off', NOTICE_2026, [['2026-04-27', KINGS]]),
  ...swap('2026-08-31', '2026-08-22', NATIONAL, FROM_MEMORY),
  ...days('holiday', FROM_MEMORY, [['2026-09-01', NATIONAL]]),
  ...days('holiday', CULTURE_DAY, [['2026-11-24', CULTURE]]),
]

// Tết 2027 begins on Saturday 06/02: these weekdays are off whichever five days are chosen.
const year2027: CalendarDay[] = [
  ...fixedHolidays(2027),
  ...days('holiday', LUNAR, [
    ['2027-02-05', TET],
    ['2027-02-06', TET],
    ['2027-02-07', TET],
    ['2027-02-08', TET],
    ['2027-02-09', TET],
  ]),
  ...days('compensatory-off', LUNAR, [['2027-02-10', TET]]),
  ...days('holiday', LUNAR, [['2027-04-16', KINGS]]),
  ...days('compensatory-off', COMPENSATION, [['2027-05-03', LABOUR]]),
  ...days('holiday', CULTURE_DAY, [['2027-11-24', CULTURE]]),
]

const pendingNotices: PendingNotice[] = [
  {
    from: '2027-02-04',
    to: '2027-02-11',
    text: 'Chưa có thông báo chính thức về lịch nghỉ Tết Âm lịch năm 2027: ngày 04/02 hoặc 11/02/2027 có thể cũng là ngày nghỉ.',
  },
  {
    from: '2027-09-01',
    to: '2027-09-03',
    text: 'Chưa có thông báo chính thức về ngày nghỉ liền kề Quốc khánh năm 2027: ngày 01/9 hoặc 03/9/2027 có thể cũng là ngày nghỉ.',
  },
]

// From memory, the usual hours of communes in Quảng Ngãi: 8 hours. Each unit sets its own.
const workingDay = [
  { from: '07:00', to: '11:30' },
  { from: '13:30', to: '17:00' },
]

const usualOfficeHours: OfficeHours = [
  workingDay,
  workingDay,
  workingDay,
  workingDay,
  workingDay,
  [],
  [],
]

/** Civil servants' working time for the whole country, 2023-2027; see README.md for certainty. */
export const nationalCalendar: WorkCalendar = {
  name: 'Lịch làm việc chung của cơ quan hành chính',
  effectiveFrom: '2023-01-01',
  coverage: { from: 2023, to: 2027 },
  officeHours: usualOfficeHours,
  days: [...year2023, ...year2024, ...year2025, ...year2026, ...year2027].toSorted((one, other) =>
    one.day < other.day ? -1 : 1,
  ),
  pendingNotices,
}
