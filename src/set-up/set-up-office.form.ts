import { z } from 'zod'
import { parseAgencyCode } from '#modules/organisation'

const required = (message: string) =>
  z.string().trim().min(1, message).max(200, 'Dài quá 200 chữ cái')

const agencyCode = (system: 'qcvn102' | 'qd20', example: string) =>
  z
    .string()
    .trim()
    .refine((text) => {
      const read = parseAgencyCode(text)
      return read.ok && read.value.system === system
    }, `Mã định danh chưa đúng; ví dụ ${example}`)

/** What a commune must tell before its books can be opened. */
const setUpForm = z.object({
  place: required('Nhập tên xã, ví dụ Tịnh Châu'),
  superior: required('Nhập tên cơ quan cấp trên, ví dụ UBND thành phố Quảng Ngãi'),
  agencyCode2016: agencyCode('qcvn102', '000.00.53.H48'),
  agencyCode2020: agencyCode('qd20', 'H48.53'),
})

export type SetUp = z.infer<typeof setUpForm>
export type Faults = Readonly<Record<string, string>>

/** The set-up as typed, or every fault by field. */
export const readSetUp = (
  typed: Readonly<Record<string, string>>,
): { ok: true; value: SetUp } | { ok: false; faults: Faults } => {
  const read = setUpForm.safeParse({
    place: '',
    superior: '',
    agencyCode2016: '',
    agencyCode2020: '',
    ...typed,
  })
  if (read.success) return { ok: true, value: read.data }
  return {
    ok: false,
    faults: Object.fromEntries(
      read.error.issues.map(({ path, message }) => [String(path[0]), message]),
    ),
  }
}
