import { z } from 'zod'
import { agencyCodeField } from '../agency-code.form.ts'
import type { Unit } from '../unit.ts'

/** What an administrator may change of the unit; its number and its first day stay. */
export type UnitChange = Omit<Unit, 'unitId' | 'id' | 'effectiveFrom'>

const required = (message: string) =>
  z.string().trim().min(1, message).max(200, 'Dài quá 200 ký tự')

const unitForm = z.object({
  name: required('Nhập tên đầy đủ, ví dụ Ủy ban nhân dân xã Tịnh Châu'),
  shortName: required('Nhập tên gọi trong câu, ví dụ UBND xã Tịnh Châu'),
  place: required('Nhập địa danh ghi trên văn bản, ví dụ Tịnh Châu'),
  superior: required('Nhập tên cơ quan cấp trên như ở đầu văn bản'),
  superiorInText: required('Nhập tên cơ quan cấp trên như trong câu'),
  agencyCode2016: agencyCodeField('qcvn102'),
  agencyCode2020: agencyCodeField('qd20'),
  scheme: z.enum(['day', 'hour'], 'Chọn cách tính ngày làm việc'),
  grain: z.enum(['minute', 'day'], 'Chọn cách so với hạn'),
})

export type UnitField = keyof typeof unitForm.shape
export type UnitFaults = Partial<Record<UnitField, string>>

/** The unit as typed, or every fault by field. */
export const readUnit = (
  typed: Readonly<Record<string, string>>,
): { ok: true; unit: UnitChange } | { ok: false; faults: UnitFaults } => {
  const blank = Object.fromEntries(Object.keys(unitForm.shape).map((name) => [name, '']))
  const read = unitForm.safeParse({ ...blank, ...typed })
  if (!read.success)
    return {
      ok: false,
      faults: Object.fromEntries(
        read.error.issues.map(({ path, message }) => [String(path[0]), message]),
      ),
    }
  const { agencyCode2016, agencyCode2020, ...unit } = read.data
  return {
    ok: true,
    unit: { ...unit, agencyCode: { qcvn102: agencyCode2016, qd20: agencyCode2020 } },
  }
}
