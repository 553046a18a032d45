import { parsePhone } from '#modules/organisation'
import type { Day } from '#platform/time.ts'
import { readApplicantNumber } from '../citizens/applicant-number.rules.ts'
import type { CitizenSource, Sex, ToldCitizen } from '../citizens/citizen.ts'
import type { Applicant } from '../dossier.ts'
import { joined, type Part, said, type Typed, textIn } from './typed.ts'
import { readTypedDay } from './typed-day.rules.ts'

export type TypedPerson = { applicant: Applicant; told: ToldCitizen }

/** The applicant as typed; a number that does not fit sex or year is a remark, not a fault. */
export const readPerson = (typed: Typed, today: Day): Part<TypedPerson> => {
  const name = textIn(typed, 'ten', 200)
  const address = textIn(typed, 'dia-chi')
  const birth = readBirth(textIn(typed, 'sinh'), today)
  const sex = sexIn(typed)
  const birthYear = birth.day ? Number(birth.day.slice(0, 4)) : undefined
  const number = readApplicantNumber(textIn(typed, 'so'), { sex: sex ?? undefined, birthYear })
  const phone = parsePhone(textIn(typed, 'dien-thoai'))
  return {
    value: {
      applicant: {
        name,
        address,
        citizenNumber: number.ok && number.value.kind !== 'none' ? number.value.number : null,
        phone: phone.ok ? phoneOf(phone.value) : null,
      },
      told: { birthDate: birth.day ?? null, sex, source: sourceIn(typed) },
    },
    faults: said({
      ten: name.length < 2 ? 'Nhập họ tên người yêu cầu, hoặc tên tổ chức' : undefined,
      so: number.ok ? undefined : number.fault,
      sinh: birth.fault,
      'dien-thoai': phone.ok ? undefined : phone.fault,
      'dia-chi': address === '' ? 'Nhập nơi cư trú hoặc địa chỉ liên hệ' : undefined,
    }),
    remarks: said({
      so: number.ok ? joined(number.warnings) : undefined,
      'dien-thoai': joined(phone.warnings),
    }),
  }
}

const readBirth = (text: string, today: Day): { day?: Day; fault?: string } => {
  if (text === '') return {}
  const day = readTypedDay(text)
  if (!day) return { fault: 'Ngày sinh chưa đúng; ví dụ 15/03/1985. Để trống nếu không rõ.' }
  return day > today ? { fault: 'Ngày sinh ở sau hôm nay' } : { day }
}

const sexIn = (typed: Typed): Sex | null => {
  const sex = typed.gioi
  return sex === 'male' || sex === 'female' ? sex : null
}

const sourceIn = ({ nguon }: Typed): CitizenSource =>
  nguon === 'card-qr' || nguon === 'dossier' ? nguon : 'typed'

type ReadPhone = Extract<ReturnType<typeof parsePhone>, { ok: true }>['value']

const phoneOf = (phone: ReadPhone): string | null => {
  if (phone.kind === 'none') return null
  return phone.kind === 'foreign' ? phone.e164 : phone.national
}
