import { checkAsText, checkFile, type Period } from '#modules/checking'
import { isDay } from '#platform/time.ts'
import { type Command, exitCodes, type Given, textOf, WrongCall } from './command.ts'

export const check: Command = {
  summary: 'Soát một báo cáo cải cách hành chính: chỗ mâu thuẫn, thiếu, sai thể thức, sai chữ',
  usage: 'motcua check bao-cao.docx --format text --unit "UBND xã …"',
  takesFile: true,
  options: {
    format: { type: 'string' },
    period: { type: 'string' },
    unit: { type: 'string' },
  },
  help: {
    format: 'text (mặc định) hoặc json',
    period: 'kỳ báo cáo, như 2023-12-07..2024-06-06; mặc định là kỳ mà báo cáo tự nêu',
    unit: 'tên đơn vị báo cáo; mặc định là tên mà báo cáo tự nêu',
  },
  notes:
    'Đọc DOCX, PDF có lớp chữ, TXT, MD; không cần cơ sở dữ liệu, không lưu gì.\n' +
    'start và end trong JSON đếm trên "text" của chính JSON đó.',
  run: async (given) => {
    const { path, format, ...known } = readCheckOptions(given)
    const checked = await checkFile({ source: { path }, ...known })
    if (!checked.ok) {
      process.stderr.write(`${path}: ${checked.message}\n`)
      return exitCodes.failed
    }
    const { ok: _, check, text, pages, warnings } = checked
    for (const warning of warnings) process.stderr.write(`${path}: ${warning}\n`)
    const { period = null, unit = null, ...found } = check
    const json = { period, unit, ...found, text, pages }
    process.stdout.write(
      `${format === 'json' ? JSON.stringify(json, null, 1) : checkAsText({ text, pages }, check)}\n`,
    )
    return check.findings.length > 0 ? exitCodes.found : exitCodes.done
  },
}

const readCheckOptions = ({ options, files }: Given) => {
  const { format = 'text' } = options
  const [path] = files
  const [period, unit] = [textOf(options.period), textOf(options.unit).normalize('NFC').trim()]
  const faults = [
    path ? [] : ['Cần tên của tệp báo cáo.'],
    format === 'text' || format === 'json' ? [] : ['--format: text hoặc json.'],
    period === '' || periodOf(period)
      ? []
      : ['--period: cần ngày đầu và ngày cuối kỳ, viết như 2023-12-07..2024-06-06.'],
  ].flat()
  if (faults.length > 0 || !path) throw new WrongCall(faults.join('\n'))
  return { path, format, period: periodOf(period), unit: unit === '' ? undefined : unit }
}

const periodOf = (text: string): Period | undefined => {
  const [from = '', to = ''] = text.split('..')
  return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined
}
