import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { Refused } from '#platform/refused.ts'
import { readVersion } from '../change-procedure/procedure.form.ts'
import type { ProcedureVersion } from '../procedure.ts'

type Typed = Readonly<Record<string, string>>

/**
 * Versions as typed, for a hidden field of the preview: nothing is kept until they are adopted. Packed,
 * because a list of thousands would weigh more than a form may.
 */
export const packed = (rows: readonly Typed[]): string =>
  deflateRawSync(JSON.stringify(rows)).toString('base64url')

/** What `packed` gave, read again as if it were typed. @throws Refused when anything of it was changed */
export const unpacked = (payload: string): ProcedureVersion[] => {
  const rows = rowsIn(payload)
  const read = rows.map((row) => readVersion(textsIn(row)))
  const versions = read.flatMap((each) => (each.ok ? [each.version] : []))
  if (versions.length === 0 || versions.length < rows.length)
    throw new Refused('Danh mục gửi lên không còn nguyên vẹn. Hãy gửi lại tệp và xem trước lại.')
  return versions
}

/** A few bytes can be packed that unfold to more than the machine holds. */
const MOST_BYTES = 64 * 1_048_576

const rowsIn = (payload: string): unknown[] => {
  try {
    const bytes = Buffer.from(payload, 'base64url')
    const given: unknown = JSON.parse(
      inflateRawSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8'),
    )
    return Array.isArray(given) ? given : []
  } catch {
    return []
  }
}

const textsIn = (row: unknown): Typed =>
  Object.fromEntries(
    Object.entries(typeof row === 'object' && row !== null ? row : {}).map(([name, value]) => [
      name,
      String(value),
    ]),
  )
