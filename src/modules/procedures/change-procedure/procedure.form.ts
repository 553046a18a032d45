import { z } from 'zod'
import { describeTerm } from '#modules/calendar'
import { type Day, isDay } from '#platform/time.ts'
import { fieldNamed, fieldOf, type ProcedureVersion } from '../procedure.ts'
import { parseProcedureCode } from '../procedure-code.rules.ts'
import { readPapers, writePapers } from './papers-text.rules.ts'
import { readTerm } from './term-text.rules.ts'

type Typed = Readonly<Record<string, string>>

const text = (message: string) => z.string().trim().min(1, message).max(4000, 'Dài quá 4.000 ký tự')
const day = (message: string) =>
  z.string().transform((given, context): Day => {
    if (isDay(given)) return given
    context.addIssue(message)
    return z.NEVER
  })
const optionalDay = z.string().refine((given) => given === '' || isDay(given), 'Ngày không có thật')
const flag = z.string().transform((given) => given === 'co')

/** A version as it is typed or stands in a row of an import; messages stand beside the field. */
const versionForm = z.object({
  code: z
    .string()
    .trim()
    .refine((given) => parseProcedureCode(given).ok, 'Mã thủ tục viết như 1.001193'),
  name: text('Nhập tên thủ tục'),
  field: text('Nhập lĩnh vực').transform(fieldNamed),
  term: z.string().transform((given, context) => {
    const term = readTerm(given)
    if (!term) context.addIssue('Thời hạn viết như “03 ngày làm việc”, “30 ngày”, “Trong ngày”')
    return term ?? z.NEVER
  }),
  feeNote: text('Ghi mức phí, lệ phí; không thu thì ghi “Không”'),
  tariff: z.string().transform((given) => given || null),
  papers: z.string().max(20_000, 'Dài quá 20.000 ký tự').transform(readPapers),
  result: text('Ghi kết quả, ví dụ: Giấy khai sinh'),
  onlineLevel: z.enum(['full', 'partial', 'none'], 'Chọn mức nộp trực tuyến'),
  legacyLevel: z.enum(['1', '2', '3', '4'], 'Chọn mức độ 1 đến 4'),
  competentLevel: z.enum(['commune', 'district', 'province'], 'Chọn cấp có thẩm quyền'),
  joint: z.enum(['', 'same-level', 'across-levels'], 'Chọn hình thức liên thông'),
  source: text('Ghi căn cứ: quyết định công bố, số, ngày'),
  postedOn: optionalDay,
  internalProcessApproved: flag,
  internalProcessDigital: flag,
  effectiveFrom: day('Nhập ngày có hiệu lực'),
  effectiveTo: optionalDay,
})

export type ProcedureField = keyof typeof versionForm.shape
export type ProcedureFaults = Partial<Record<ProcedureField, string>>

/** Reads a whole version; every fault is named at once. What was typed by hand counts as verified. */
export const readVersion = (
  typed: Typed,
): { ok: true; version: ProcedureVersion } | { ok: false; faults: ProcedureFaults } => {
  const blank = Object.fromEntries(Object.keys(versionForm.shape).map((name) => [name, '']))
  const read = versionForm.safeParse({ ...blank, ...typed })
  if (!read.success) return { ok: false, faults: faultsOf(read.error.issues) }
  const { effectiveFrom, effectiveTo, postedOn, joint, legacyLevel, ...version } = read.data
  if (effectiveTo && effectiveTo < effectiveFrom)
    return { ok: false, faults: { effectiveTo: 'Ngày hết hiệu lực đứng trước ngày có hiệu lực' } }
  return {
    ok: true,
    version: {
      ...version,
      joint: joint || null,
      legacyLevel: LEVELS[legacyLevel],
      ...{ effectiveFrom, effectiveTo: dayOr(effectiveTo), postedOn: dayOr(postedOn) },
      certainty: VERIFIED,
    },
  }
}

/** A version as the form shows it; the reverse of `readVersion`. */
export const typedOf = (version: ProcedureVersion): Record<ProcedureField, string> => ({
  ...{ code: version.code, name: version.name, field: fieldOf(version.field).name },
  ...{ term: describeTerm(version.term), feeNote: version.feeNote, tariff: version.tariff ?? '' },
  ...{ papers: writePapers(version.papers), result: version.result, source: version.source },
  ...{ onlineLevel: version.onlineLevel, legacyLevel: String(version.legacyLevel) },
  ...{ competentLevel: version.competentLevel, joint: version.joint ?? '' },
  postedOn: version.postedOn ?? '',
  internalProcessApproved: version.internalProcessApproved ? 'co' : '',
  internalProcessDigital: version.internalProcessDigital ? 'co' : '',
  ...{ effectiveFrom: version.effectiveFrom, effectiveTo: version.effectiveTo ?? '' },
})

const LEVELS = { '1': 1, '2': 2, '3': 3, '4': 4 } as const
const VERIFIED: ProcedureVersion['certainty'] = {
  ...{ code: 'verified', term: 'verified', fee: 'verified' },
  ...{ papers: 'verified', online: 'verified' },
}

const dayOr = (text: string) => (isDay(text) ? text : null)

const faultsOf = (issues: readonly z.core.$ZodIssue[]): ProcedureFaults =>
  Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]))
