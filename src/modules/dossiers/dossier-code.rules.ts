import { type Day, isDay } from '#platform/time.ts'

/** The agency's code by QCVN 102 (until 30/06/2025) and by QĐ 20/2020/QĐ-TTg (since). */
export type AgencyCodes = { qcvn102: string; qd20: string }
export type CodeEra = '2018' | '2025'
export type DossierCodeResult = { ok: true; code: string } | { ok: false; reason: string }
export type ParsedDossierCode =
  | { era: CodeEra; agencyCode: string; day: Day; number: number }
  | { externalCode: string }

type EraRule = {
  system: keyof AgencyCodes
  agencyPattern: RegExp
  maximum: number
  digits: number
  dayDigits: (day: Day) => string
}

const eras = {
  // NĐ 61/2018, Art. 26; TT 01/2018, Art. 19: agency code, YYMMDD, running number of the day in four digits.
  '2018': {
    system: 'qcvn102',
    agencyPattern: /^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/,
    maximum: 9_999,
    digits: 4,
    dayDigits: (day) => day.replaceAll('-', '').slice(2),
  },
  // Observed, not verified (G09.20-20260609-0092637): the text of TT 03/2025 was not read.
  '2025': {
    system: 'qd20',
    agencyPattern: /^[A-Z]\d{2}(?:\.\d{1,4})*$/,
    maximum: 9_999_999,
    digits: 7,
    dayDigits: (day) => day.replaceAll('-', ''),
  },
} as const satisfies Record<CodeEra, EraRule>

/** Which code a dossier received on `day` gets; the two-tier model began on 01/07/2025. */
export const codeEraOf = (day: Day): CodeEra => (day < '2025-07-01' ? '2018' : '2025')

/** The dossier's code from its agency, day of receipt and running number of that day (from 1). */
export const dossierCode = ({
  agencyCode,
  day,
  number,
}: {
  agencyCode: AgencyCodes
  day: Day
  number: number
}): DossierCodeResult => {
  const rule: EraRule = eras[codeEraOf(day)]
  const agency = agencyCode[rule.system]
  const reason = numberFault(number, rule) ?? agencyFault(agency, rule)
  if (reason !== undefined) return { ok: false, reason }
  const running = String(number).padStart(rule.digits, '0')
  return { ok: true, code: `${agency}-${rule.dayDigits(day)}-${running}` }
}

const CODE_2018 = /^(\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})-(\d{2})(\d{2})(\d{2})-(\d{4})$/
const CODE_2025 = /^([A-Z]\d{2}(?:\.\d{1,4})*)-(\d{4})(\d{2})(\d{2})-(\d{4,9})$/

/** Reads a code typed or scanned; one of another system comes back whole as `externalCode`. */
export const parseDossierCode = (text: string): ParsedDossierCode => {
  const code = text.trim()
  const upper = code.toUpperCase()
  return (
    read('2018', CODE_2018.exec(upper)) ??
    read('2025', CODE_2025.exec(upper)) ?? { externalCode: code }
  )
}

const read = (era: CodeEra, match: RegExpExecArray | null): ParsedDossierCode | undefined => {
  const [, agencyCode, year, month, date, running] = match ?? []
  const day = `${year?.length === 2 ? '20' : ''}${year}-${month}-${date}`
  if (agencyCode === undefined || !isDay(day)) return undefined
  return Number(running) < 1 ? undefined : { era, agencyCode, day, number: Number(running) }
}

const numberFault = (number: number, { maximum }: EraRule): string | undefined => {
  if (!Number.isInteger(number) || number < 1)
    return 'Số thứ tự hồ sơ trong ngày phải là số nguyên từ 1 trở lên.'
  if (number <= maximum) return undefined
  return `Đã dùng hết ${maximum} số hồ sơ của ngày; không cấp được số ${number}.`
}

const agencyFault = (agency: string, { agencyPattern }: EraRule): string | undefined =>
  agencyPattern.test(agency)
    ? undefined
    : `Mã cơ quan “${agency}” không đúng cấu trúc nên chưa cấp được mã hồ sơ.`
