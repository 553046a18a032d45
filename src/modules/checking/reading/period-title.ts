import { isAhead, isCompared, type PeriodWords, periodNames } from './period-words.ts'
import type { Window } from './windows.ts'

/** How a text calls its period: by its title, by the words before its window, or anywhere. */
export type Called = {
  /** What the period is surely called; more than one in "quý II và 6 tháng đầu năm 2024". */
  names: PeriodWords[]
  /** What the title says of the time to come. */
  ahead: PeriodWords[]
  /** The surest name, or the first that the opening mentions. */
  words?: PeriodWords
}

/** Reads the opening of a text; `window` is the first that it gives. */
export const readCalled = (opening: string, window: Window | undefined): Called => {
  const title = titleOf(opening)
  const titled = title ? namesWithin(opening, title) : []
  const ahead = titled.filter((name) => isAhead(opening, name))
  const own = titled.filter((name) => !ahead.includes(name))
  const names = own.length > 0 || !window ? own : namesBefore(opening, window)
  const words = names[0] ?? mentioned(opening)
  return { names, ahead, ...(words && { words }) }
}

const TITLES = [
  /(?:^|\n)(?:kỳ )?báo cáo(?!\p{L})/u,
  /(?:^|\n)(?:thống kê|tổng hợp|sơ kết|tổng kết|kết quả|tình hình)(?!\p{L})/u,
]
const NEW_PARAGRAPH =
  /^(?:kính gửi|căn cứ|phụ lục|biểu|số|thực hiện|phần|ngày|trong|[-+*•]|[ivx]{1,5}[.)] |\d{1,2}[./)] )/
const LONGEST_LINE = 300
const MOST_LINES = 3

/** The line that begins with "Báo cáo", else with "Kết quả" or the like, and those of the title below it. */
const titleOf = (opening: string): { start: number; end: number } | undefined => {
  const found = TITLES.map((title) => title.exec(opening)).find((match) => match !== null)
  if (!found) return undefined
  const start = found.index + (opening[found.index] === '\n' ? 1 : 0)
  const [first = '', ...below] = opening.slice(start).split('\n', MOST_LINES)
  const lines = [first.slice(0, LONGEST_LINE)]
  for (const line of below) {
    if (
      lines.at(-1)?.endsWith(')') ||
      line.length > LONGEST_LINE ||
      NEW_PARAGRAPH.test(line) ||
      /[.:;]$/.test(line)
    )
      break
    lines.push(line)
  }
  return { start, end: start + lines.join('\n').length }
}

const namesWithin = (opening: string, { start, end }: { start: number; end: number }) =>
  periodNames(opening.slice(start, end))
    .map((name) => ({ ...name, start: name.start + start, end: name.end + start }))
    .filter((name) => !isCompared(opening, name) && !isNoPeriod(opening, name))

/** "đợt 2 năm 2024" names a round of that year, "Luật Đất đai năm 2024" a law; neither names the year. */
const isNoPeriod = (opening: string, { start, kind }: PeriodWords): boolean =>
  kind === 'year' &&
  (ROUND.test(opening.slice(Math.max(0, start - 15), start)) ||
    LAW.test(opening.slice(Math.max(0, start - 60), start)))

const ROUND = /(?:đợt|lần|vòng|khóa|lớp|tuần)(?: thứ)? [\divx]{1,4} $/
const LAW =
  /(?:luật|pháp lệnh|nghị định|thông tư|quyết định|nghị quyết|chỉ thị)(?!\p{L})[^.;,(\n]{0,45}$/u

const REACH = 80

/** "Kỳ báo cáo quý III năm 2024 (từ ngày … đến ngày …)". */
const namesBefore = (opening: string, { start }: Window): PeriodWords[] => {
  const from = Math.max(0, start - REACH)
  const cut = Math.max(
    ...['\n', '. ', ';'].map((mark) => opening.slice(from, start).lastIndexOf(mark)),
  )
  const names = namesWithin(opening, { start: from + cut + 1, end: start })
  return names.filter((name) => !isAhead(opening, name)).slice(-1)
}

/** Words that name more than a year come first. */
const mentioned = (opening: string): PeriodWords | undefined => {
  const all = periodNames(opening).filter(
    (name) => !isCompared(opening, name) && !isAhead(opening, name),
  )
  return all.find(({ kind }) => kind !== 'year') ?? all[0]
}
