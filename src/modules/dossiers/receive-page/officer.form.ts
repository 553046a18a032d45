import { type ByField, said } from './typed.ts'

/** More names than these are found in the list of the field itself. */
const NAMED = 5

/** What is wrong with who is to settle it: nobody, or nobody whose field it is. */
export const officerFaults = (officer: string, officers: readonly string[]): ByField =>
  said({ 'can-bo': faultOf(officer, officers) })

/** An office that has named nobody yet takes any name. */
const faultOf = (officer: string, officers: readonly string[]): string | undefined => {
  if (officer === '') return 'Chọn người giải quyết'
  if (officers.length === 0 || officers.includes(officer)) return undefined
  const choice = officers.slice(0, NAMED).join(', ')
  return `“${officer}” không được giao giải quyết lĩnh vực này. Chọn: ${choice}.`
}
