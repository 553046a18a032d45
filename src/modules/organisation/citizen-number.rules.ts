import type { Checked } from './checked.ts'
import { registrationPlaces } from './registration-places.ts'

export type Sex = 'male' | 'female'
export type CitizenNumber =
  | { kind: 'cccd'; number: string; province?: string; sex: Sex; birthYear: number }
  | { kind: 'cmnd'; number: string }

/** What the dossier says of the person, to compare with what the number says. */
export type KnownOfPerson = { sex?: Sex | undefined; birthYear?: number | undefined }
/** 'new' is typed today; 'stored' comes from a register or an old dossier. */
export type CitizenNumberUse = 'new' | 'stored'

/**
 * Reads a personal identification number. Length and digits are faults; a province, sex or year
 * that does not fit is only a warning, because civil-status corrections exist.
 */
export const parseCitizenNumber = (
  text: string,
  use: CitizenNumberUse,
  known: KnownOfPerson = {},
): Checked<CitizenNumber> => {
  const number = text.replace(/[\s.]/g, '')
  if (/^\d{12}$/.test(number)) return readCccd(number, known)
  if (/^\d{9}$/.test(number)) return readCmnd(number, use)
  return { ok: false, fault: faultOf(number), warnings: [] }
}

// NĐ 137/2015 (from memory): 3 digits place of registration, 1 century and sex, 2 year of birth, 6 random.
const readCccd = (number: string, known: KnownOfPerson): Checked<CitizenNumber> => {
  const centuryAndSex = Number(number.charAt(3))
  const province = provinceOf(number.slice(0, 3))
  const sex = centuryAndSex % 2 === 0 ? 'male' : 'female'
  const birthYear = 1900 + Math.floor(centuryAndSex / 2) * 100 + Number(number.slice(4, 6))
  const value = { kind: 'cccd', number, ...(province && { province }), sex, birthYear } as const
  return { ok: true, value, warnings: warningsOf(value, known) }
}

// Luật Căn cước 2023, Art. 46 (from memory): a 9-digit CMND is no longer valid after 31/12/2024.
const readCmnd = (number: string, use: CitizenNumberUse): Checked<CitizenNumber> =>
  use === 'stored'
    ? {
        ok: true,
        value: { kind: 'cmnd', number },
        warnings: ['Số CMND 9 chữ số đã hết giá trị sử dụng từ ngày 01/01/2025.'],
      }
    : {
        ok: false,
        fault:
          'CMND 9 chữ số đã hết giá trị sử dụng từ ngày 01/01/2025; hãy nhập số định danh cá nhân 12 chữ số.',
        warnings: [],
      }

type Cccd = Extract<CitizenNumber, { kind: 'cccd' }>

const warningsOf = ({ number, province, sex, birthYear }: Cccd, known: KnownOfPerson): string[] => {
  const warnings = []
  if (!province)
    warnings.push(
      `Mã “${number.slice(0, 3)}” không có trong danh mục tỉnh, thành phố; có thể là mã quốc gia nơi đăng ký khai sinh.`,
    )
  if (known.sex && known.sex !== sex)
    warnings.push(`Theo số định danh, người này là ${SEX_LABELS[sex]}; cần đối chiếu giới tính.`)
  if (known.birthYear !== undefined && known.birthYear !== birthYear)
    warnings.push(`Theo số định danh, năm sinh là ${birthYear}; cần đối chiếu năm sinh.`)
  if (birthYear >= 2100) warnings.push(`Năm sinh ${birthYear} theo số định danh là không hợp lý.`)
  return warnings
}

const faultOf = (number: string): string => {
  if (number === '') return 'Chưa nhập số định danh cá nhân.'
  if (!/^\d+$/.test(number)) return 'Số định danh cá nhân chỉ gồm chữ số.'
  return `Số định danh cá nhân phải có 12 chữ số; số đã nhập có ${number.length} chữ số.`
}

const SEX_LABELS = { male: 'nam', female: 'nữ' } as const satisfies Record<Sex, string>

const provinceOf = (code: string): string | undefined => registrationPlaces.names.get(code)
