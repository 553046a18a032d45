import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderHtml } from '#modules/official-documents'
import { computeReport, isReportDay, type Report, reportFormats } from '#modules/reporting'
import { type Day, isDay, parseInstant } from '#platform/time.ts'
import { type Command, exitCodes, type Given, textOf, WrongCall } from './command.ts'
import { chooseUnit, withServices } from './office.ts'

/** As the pages offer them, and the page itself. */
const formats = {
  ...reportFormats,
  html: { make: async ({ document }: Report) => renderHtml(document) },
}
type Format = keyof typeof formats

export const report: Command = {
  summary: 'Lập báo cáo cải cách hành chính của một kỳ',
  usage: 'motcua report --kind cchc --from 2023-12-07 --to 2024-06-06 --format json',
  options: {
    kind: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    'known-at': { type: 'string' },
    clock: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    'unit-id': { type: 'string' },
  },
  help: {
    kind: 'loại báo cáo; hiện có cchc (mặc định)',
    from: 'ngày đầu kỳ, như 2023-12-07',
    to: 'ngày cuối kỳ, như 2024-06-06',
    'known-at':
      'số liệu như sổ đã biết lúc này, như 2024-06-07T08:00; mặc định là việc ghi gần nhất',
    clock: 'recorded (theo lúc ghi nhận, mặc định) hoặc occurred (theo lúc thực hiện)',
    format: 'json (mặc định), html, pdf, docx hoặc xlsx',
    out: 'ghi vào tệp này; json và html mặc định in ra màn hình, tệp khác phải có --out',
    'unit-id': 'số của đơn vị, khi cơ sở dữ liệu có nhiều đơn vị',
  },
  notes: 'Mã thoát 1 nếu số liệu không khớp các đẳng thức kiểm tra.',
  run: (given) => {
    const question = readReportOptions(given)
    return withServices(async (services) => {
      const { unitId } = await chooseUnit(services, textOf(given.options['unit-id']))
      const made = await computeReport(services.db, unitId, question)
      await print(made, question.format, textOf(given.options.out))
      for (const fault of made.facts.faults) process.stderr.write(`Không khớp: ${fault}\n`)
      return made.facts.faults.length > 0 ? exitCodes.found : exitCodes.done
    }, asGuest)
  },
}

const asGuest = { asGuest: true }

/** Writes the report in every format below `folder`; returns the paths. */
export const saveReport = async (made: Report, folder: string): Promise<string[]> => {
  const { from, to } = made.content.period
  mkdirSync(folder, { recursive: true })
  const saved: string[] = []
  for (const format of Object.keys(formats).filter(isFormat)) {
    const file = join(folder, `bao-cao-cchc-${from}-${to}.${format}`)
    writeFileSync(file, await formats[format].make(made))
    saved.push(file)
  }
  return saved
}

const isFormat = (text: string): text is Format => Object.hasOwn(formats, text)

const readReportOptions = ({ options }: Given) => {
  const { kind = 'cchc', clock = 'recorded', format = 'json' } = options
  const [from, to, known] = [textOf(options.from), textOf(options.to), textOf(options['known-at'])]
  const knownAt = known ? parseInstant(known) : undefined
  const faults = [
    kind === 'cchc' ? [] : ['--kind: hiện chỉ có cchc.'],
    isBookDay(from) ? [] : ['--from: cần ngày đầu kỳ, viết như 2023-12-07.'],
    isBookDay(to) ? [] : ['--to: cần ngày cuối kỳ, viết như 2024-06-06.'],
    isBookDay(from) && isBookDay(to) && to < from ? ['--to: phải từ ngày đầu kỳ trở đi.'] : [],
    known && !knownAt ? ['--known-at: cần thời điểm, viết như 2024-06-07T08:00.'] : [],
    clock === 'recorded' || clock === 'occurred' ? [] : ['--clock: recorded hoặc occurred.'],
    isFormat(String(format)) ? [] : [`--format: một trong ${Object.keys(formats).join(', ')}.`],
    ['json', 'html'].includes(String(format)) || options.out
      ? []
      : ['--out: cần tên tệp cho định dạng này.'],
  ].flat()
  if (faults.length > 0 || !isBookDay(from) || !isBookDay(to) || !isFormat(String(format)))
    throw new WrongCall(faults.join('\n'))
  return {
    from,
    to,
    knownAt,
    clock: clock === 'occurred' ? ('occurred' as const) : ('recorded' as const),
    format: formatOf(String(format)),
  }
}

const isBookDay = (text: string): text is Day => isDay(text) && isReportDay(text)

const formatOf = (text: string): Format => (isFormat(text) ? text : 'json')

const print = async (made: Report, format: Format, out: string): Promise<void> => {
  const body = await formats[format].make(made)
  if (out) writeFileSync(out, body)
  else process.stdout.write(`${body}\n`)
}
