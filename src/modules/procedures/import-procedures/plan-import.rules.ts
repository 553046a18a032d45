import { withoutMarks } from '#platform/plain-letters.ts'
import { type Day, formatDay, isDay } from '#platform/time.ts'
import { type Difference, differencesOf } from '../change-procedure/compare-versions.rules.ts'
import { type ProcedureField, readVersion, typedOf } from '../change-procedure/procedure.form.ts'
import type { ProcedureVersion } from '../procedure.ts'
import type { ImportedRow } from './workbook-rows.ts'

export type PlannedRow = { number: number; code: string; name: string } & (
  | { kind: 'new' | 'changed'; version: ProcedureVersion; differences: Difference[] }
  | { kind: 'same' }
  | { kind: 'faulty'; faults: string[] }
)

/** What an import is planned against: the unit's versions, those of the nation, today, the file. */
export type Ground = {
  current: ReadonlyMap<string, ProcedureVersion>
  national: ReadonlyMap<string, ProcedureVersion>
  /** The days on which versions of a code begin. */
  begun: ReadonlyMap<string, readonly Day[]>
  today: Day
  fileName: string
}

/** What each row of a list would do to the catalogue. What the list leaves out stays as it is. */
export const planImport = (rows: readonly ImportedRow[], ground: Ground): PlannedRow[] => {
  const seen = new Set<string>()
  return rows.map((row) => {
    const planned = planRow(row, ground)
    if (!seen.has(planned.code)) {
      seen.add(planned.code)
      return planned
    }
    const { number, code, name } = planned
    return { number, code, name, kind: 'faulty', faults: [`Mã ${code} đứng hai lần trong tệp.`] }
  })
}

const planRow = ({ number, typed }: ImportedRow, ground: Ground): PlannedRow => {
  const code = nationalCodeOf(typed.code ?? '')
  const current = ground.current.get(code)
  const base = current ?? ground.national.get(code)
  const given = Object.entries(readable(typed)).filter(([, text]) => text !== '')
  const read = readVersion({
    ...DEFAULTS,
    source: `Danh mục nhập từ tệp ${ground.fileName}`,
    ...(base ? typedOf(base) : {}),
    ...{ effectiveFrom: ground.today, effectiveTo: '' },
    ...Object.fromEntries(given),
    code,
  })
  const told = { number, code, name: typed.name || base?.name || '' }
  if (!read.ok) return { ...told, kind: 'faulty', faults: Object.values(read.faults) }
  const differences = differencesOf(current, read.version)
  if (current && differences.length === 0) return { ...told, kind: 'same' }
  const { effectiveFrom } = read.version
  if (ground.begun.get(code)?.includes(effectiveFrom))
    return { ...told, kind: 'faulty', faults: [takenWords(effectiveFrom)] }
  return { ...told, kind: current ? 'changed' : 'new', version: read.version, differences }
}

const takenWords = (day: Day): string =>
  `Đã có một bản bắt đầu từ ngày ${formatDay(day)}; thu hồi bản đó, hoặc ghi ngày khác ở cột Ngày có hiệu lực`

/** Lists carry local instances too: 1.001193.000.00.00.H48 is the procedure 1.001193. */
const nationalCodeOf = (text: string): string => /^\d\.\d{6}/.exec(text.trim())?.[0] ?? text.trim()

const DEFAULTS = {
  feeNote: 'Danh mục nhập không ghi',
  result: 'Danh mục nhập không ghi',
  ...{ onlineLevel: 'none', legacyLevel: '2', competentLevel: 'commune' },
} satisfies Partial<Record<ProcedureField, string>>

type Typed = Partial<Record<ProcedureField, string>>
/** What a text means that holds the word. */
type Words = readonly (readonly [word: string, meaning: Typed])[]

/** The words of lists as our form has them. */
const readable = (typed: ImportedRow['typed']): Typed => {
  const level = wordIn(levels, typed.onlineLevel)
  return {
    ...typed,
    papers: (typed.papers ?? '').replaceAll(';', '\n'),
    ...(typed.onlineLevel === undefined ? {} : { onlineLevel: '', ...level }),
    competentLevel: wordIn(competences, typed.competentLevel)?.competentLevel ?? '',
    effectiveFrom: isoDay(typed.effectiveFrom ?? ''),
  }
}

const levels: Words = [
  ['toan trinh', { onlineLevel: 'full', legacyLevel: '4' }],
  ['mot phan', { onlineLevel: 'partial', legacyLevel: '3' }],
  ['4', { onlineLevel: 'full', legacyLevel: '4' }],
  ['3', { onlineLevel: 'partial', legacyLevel: '3' }],
  ['2', { onlineLevel: 'none', legacyLevel: '2' }],
  ['1', { onlineLevel: 'none', legacyLevel: '1' }],
  ['cung cap thong tin', { onlineLevel: 'none', legacyLevel: '2' }],
  ['khong', { onlineLevel: 'none', legacyLevel: '2' }],
]

const competences: Words = [
  ['xa', { competentLevel: 'commune' }],
  ['huyen', { competentLevel: 'district' }],
  ['tinh', { competentLevel: 'province' }],
]

const wordIn = (table: Words, text = ''): Typed | undefined => {
  const plain = withoutMarks(text)
  return table.find(([word]) => plain.includes(word))?.[1]
}

/** 01/7/2025 as 2025-07-01; what is no day is left to the form, which says so. */
const isoDay = (text: string): string => {
  if (isDay(text) || text.trim() === '') return text.trim()
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
}
