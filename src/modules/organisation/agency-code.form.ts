import { z } from 'zod'
import { parseAgencyCode } from './agency-code.rules.ts'

const examples = { qcvn102: '000.00.53.H48', qd20: 'H48.53' } as const

/** An agency code as it is typed, of one of the two systems. */
export const agencyCodeField = (system: keyof typeof examples) =>
  z
    .string()
    .trim()
    .refine((text) => {
      const read = parseAgencyCode(text)
      return read.ok && read.value.system === system
    }, `Mã định danh chưa đúng; ví dụ ${examples[system]}`)
