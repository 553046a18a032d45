import { isDay } from '#platform/time.ts'
import type { Period } from '../check.ts'
import type { CheckTask } from '../files/checked.ts'

type Received = {
  form: Readonly<Record<string, string>>
  files: readonly { path: string; name: string }[]
}
export type Faults = Readonly<Record<string, string>>

/** What was sent to be checked: a task and a name for it, or what is wrong by field. */
export const readUpload = ({
  form,
  files,
}: Received): { task: CheckTask; name: string } | { faults: Faults } => {
  const [file] = files
  const text = form.noi_dung ?? ''
  const period = periodOf(form)
  const faults: Faults = {
    ...(file || text.trim() ? {} : { tep: 'Chọn tệp báo cáo, hoặc dán nội dung vào ô bên dưới.' }),
    ...(period === 'wrong'
      ? { den_ngay: 'Ghi đủ ngày đầu và ngày cuối kỳ, ngày cuối không trước ngày đầu.' }
      : {}),
  }
  if (Object.keys(faults).length > 0 || period === 'wrong') return { faults }
  const unit = form.don_vi?.trim() || undefined
  const source = file ? { path: file.path } : { text }
  return { task: { source, period, unit }, name: file?.name ?? 'Nội dung đã dán' }
}

const periodOf = ({
  tu_ngay = '',
  den_ngay = '',
}: Received['form']): Period | undefined | 'wrong' => {
  if (tu_ngay === '' && den_ngay === '') return undefined
  return isDay(tu_ngay) && isDay(den_ngay) && tu_ngay <= den_ngay
    ? { from: tu_ngay, to: den_ngay }
    : 'wrong'
}
