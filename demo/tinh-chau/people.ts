import { addDays, type Day, daysBetween } from '#platform/time.ts'
import { pick, pickWeighted, wholeBetween } from '../random.ts'

export type InventedPerson = {
  name: string
  sex: 'male' | 'female'
  birthDay: Day
  /** 12 digits, province 051 (Quảng Ngãi). */
  citizenNumber: string
  phone: string | null
  hamlet: string
}

/** Invented for the demo; not the official list of the commune. */
export const inventedHamlets = [
  'thôn Kim Lộc',
  'thôn Phú Bình',
  'thôn Mỹ An',
  'thôn Lệ Thành',
  'thôn Hòa Châu',
  'thôn Bình Thới',
] as const

/** Nobody in the demo is a real person. The same numbers give the same person; all are of age. */
export const inventPerson = (random: () => number): InventedPerson => {
  const sex = random() < 0.5 ? 'male' : 'female'
  const birthDay = addDays(OLDEST, Math.floor(random() * (daysBetween(OLDEST, YOUNGEST) + 1)))
  return {
    name: inventName(random, sex),
    sex,
    birthDay,
    citizenNumber: inventCitizenNumber(random, sex, birthDay),
    phone: inventPhone(random, birthDay),
    hamlet: pick(random, inventedHamlets),
  }
}

/** Born so that everyone was 18 when the demo's half-year began. */
const OLDEST: Day = '1938-01-01'
const YOUNGEST: Day = '2005-12-01'

const families = [
  { name: 'Nguyễn', weight: 30 },
  { name: 'Phạm', weight: 12 },
  { name: 'Trần', weight: 11 },
  { name: 'Lê', weight: 10 },
  { name: 'Võ', weight: 8 },
  { name: 'Huỳnh', weight: 6 },
  { name: 'Đỗ', weight: 4 },
  { name: 'Bùi', weight: 4 },
  { name: 'Trương', weight: 4 },
  { name: 'Đặng', weight: 3 },
  { name: 'Đoàn', weight: 2 },
  { name: 'Tạ', weight: 2 },
  { name: 'Ngô', weight: 2 },
  { name: 'Tiêu', weight: 1 },
  { name: 'Cao', weight: 1 },
] as const

const middles = {
  male: ['Văn', 'Văn', 'Văn', 'Minh', 'Quốc', 'Thanh', 'Ngọc', 'Hữu', 'Đình', 'Tấn', 'Duy', 'Anh'],
  female: [
    'Thị',
    'Thị',
    'Thị',
    'Thị Kim',
    'Thị Mỹ',
    'Thị Thu',
    'Thị Ngọc',
    'Thị Bích',
    'Thanh',
    'Ngọc',
  ],
} as const

const givens = {
  male: [
    'An',
    'Bình',
    'Cường',
    'Dũng',
    'Đạt',
    'Đức',
    'Hải',
    'Hiếu',
    'Hòa',
    'Hùng',
    'Huy',
    'Khánh',
    'Khoa',
    'Lâm',
    'Long',
    'Lợi',
    'Mẫn',
    'Nam',
    'Nghĩa',
    'Nhân',
    'Phong',
    'Phúc',
    'Quang',
    'Sơn',
    'Tâm',
    'Thắng',
    'Thành',
    'Thọ',
    'Tín',
    'Toàn',
    'Trí',
    'Trung',
    'Tuấn',
    'Vinh',
    'Xuân',
  ],
  female: [
    'Ánh',
    'Bông',
    'Chi',
    'Cúc',
    'Dung',
    'Duyên',
    'Đào',
    'Hà',
    'Hạnh',
    'Hằng',
    'Hiền',
    'Hoa',
    'Hồng',
    'Hương',
    'Lan',
    'Lệ',
    'Liên',
    'Linh',
    'Loan',
    'Mai',
    'Nga',
    'Ngân',
    'Nhung',
    'Oanh',
    'Phượng',
    'Sương',
    'Thảo',
    'Thủy',
    'Trang',
    'Trinh',
    'Tuyết',
    'Vân',
    'Vy',
    'Xuân',
    'Yến',
  ],
} as const

const inventName = (random: () => number, sex: InventedPerson['sex']): string =>
  [pickWeighted(random, families).name, pick(random, middles[sex]), pick(random, givens[sex])].join(
    ' ',
  )

/** NĐ 137/2015, Art. 13: province, century and sex, year of birth, six digits. */
const inventCitizenNumber = (
  random: () => number,
  sex: InventedPerson['sex'],
  birthDay: Day,
): string => {
  const century = birthDay < '2000-01-01' ? 0 : 2
  // Real series of one province and year stay far below 900000, so none should be anyone's.
  const series = wholeBetween(random, 900_000, 999_999)
  return `051${century + (sex === 'male' ? 0 : 1)}${birthDay.slice(2, 4)}${series}`
}

/** Old people often have none. 0000 in the middle shows that the number is invented. */
const inventPhone = (random: () => number, birthDay: Day): string | null => {
  const has = random() < (birthDay < '1955-01-01' ? 0.45 : 0.94)
  const prefix = pick(random, [
    '032',
    '035',
    '038',
    '070',
    '077',
    '081',
    '088',
    '090',
    '093',
    '097',
  ])
  const end = String(wholeBetween(random, 0, 999)).padStart(3, '0')
  return has ? `${prefix}0000${end}` : null
}
