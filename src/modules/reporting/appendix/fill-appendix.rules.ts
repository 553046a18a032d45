import type { Figures } from '../indicators/measure.ts'
import type { ManualFigures } from '../written.sql.ts'
import { type AppendixRow, appendixForm } from './appendix-form.ts'

/** "value" is known, "not-applicable" is "-", "missing" waits for a person; the three are never mixed. */
export type FilledRow = {
  number: string
  label: string
  unit: string
  form: 'code' | 'rate' | 'count'
  state: 'value' | 'not-applicable' | 'missing'
  value: number | string | null
  indicator?: string
  manual?: string
  note: string
}
export type FilledGroup = { number: string; title: string; note: string; rows: FilledRow[] }

/** The appendix with every cell filled from its figure, or marked with what a person has to do. */
export const fillAppendix = (figures: Figures, manual: ManualFigures): FilledGroup[] =>
  appendixForm.map((group) => ({
    ...group,
    rows: group.rows.map((row) => fillRow(row, figures, manual)),
  }))

const fillRow = (row: AppendixRow, figures: Figures, manual: ManualFigures): FilledRow => {
  const shared = {
    number: row.number ?? '',
    label: row.label,
    unit: row.unit,
    form: row.form ?? 'count',
  }
  if ('notApplicable' in row)
    return { ...shared, state: 'not-applicable', value: null, note: row.notApplicable }
  if ('manual' in row)
    return { ...shared, manual: row.manual, ...fillByHand(row.todo, manual[row.manual]) }
  const value = figures[row.indicator]?.value ?? null
  const found = { ...shared, indicator: row.indicator, value }
  return value === null
    ? { ...found, state: 'missing', note: emptyRegister(row) }
    : { ...found, state: 'value', note: '' }
}

const fillByHand = (
  todo: string,
  given: ManualFigures[string] | undefined,
): Pick<FilledRow, 'state' | 'value' | 'note'> => {
  if (!given || given.reason === 'not-known')
    return { state: 'missing', value: null, note: given?.note || todo }
  if (given.reason === 'not-applicable')
    return { state: 'not-applicable', value: null, note: given.note }
  return { state: 'value', value: given.value, note: given.note }
}

const emptyRegister = ({ label }: AppendixRow): string =>
  `Sổ nguồn của “${label}” chưa có dữ liệu cho kỳ này; nhập sổ rồi mở lại báo cáo`
