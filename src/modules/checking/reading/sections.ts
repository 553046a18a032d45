import type { Span } from './dates.ts'
import type { Flow } from './flow.ts'

/** What a stretch of the report is about; "results" is everything that is none of the others. */
export type SectionKind =
  | 'head'
  | 'results'
  | 'strengths'
  | 'shortcomings'
  | 'outlook'
  | 'closing'
  | 'appendix'

export type Section = Span & { kind: SectionKind }

const headings: readonly { kind: SectionKind; pattern: RegExp }[] = [
  { kind: 'appendix', pattern: /^(?:phụ lục|biểu số|biểu mẫu)(?: (?:số )?[\divx]+)?\s*[.:]?\s*$/ },
  { kind: 'closing', pattern: /^nơi nhận/ },
  {
    kind: 'shortcomings',
    pattern:
      /^(?:[a-zđ\d.]{1,5}[.)] )?(?:những |một số |về )?(?:tồn tại|hạn chế|khó khăn|khuyết điểm)(?:[,;]? .{0,60})?:?$/,
  },
  {
    kind: 'strengths',
    pattern:
      /^(?:[a-zđ\d.]{1,5}[.)] )?(?:những |về )?(?:ưu điểm|kết quả nổi bật|mặt được|kết quả đạt được)(?:,? .{0,40})?:?$/,
  },
  {
    kind: 'outlook',
    pattern:
      /^(?:[ivx\d.]{1,5}[.)] )(?:một số )?(?:phương hướng|nhiệm vụ (?:trọng tâm|thực hiện trong|trong thời gian|thời gian|chủ yếu|cải cách hành chính .{0,30}cuối|.{0,40}(?:thời gian (?:tới|đến)|tiếp theo|cuối năm))|đề xuất|kiến nghị|giải pháp|kế hoạch .{0,40}tới).{0,160}$/,
  },
  { kind: 'results', pattern: /^[ivx]{1,5}\. / },
]

const LONGEST_HEADING = 200

/** Cuts the flow at its headings. */
export const readSections = ({ lower, paragraphs, text }: Flow): Section[] => {
  const sections: Section[] = [{ kind: 'head', start: 0, end: text.length }]
  for (const { kind, start, end } of paragraphs) {
    const last = sections.at(-1)
    if (kind !== 'text' || !last) continue
    const opened =
      kindOfHeading(lower, start, end) ??
      (last.kind === 'head' && isNarrative(lower, start, end) ? 'results' : undefined)
    if (!opened || (last.kind === 'appendix' && opened !== 'appendix')) continue
    last.end = start
    sections.push({ kind: opened, start, end: text.length })
  }
  return sections
}

const kindOfHeading = (lower: string, start: number, end: number): SectionKind | undefined => {
  if (end - start > LONGEST_HEADING) return undefined
  const line = lower.slice(start, end)
  return headings.find(({ pattern }) => pattern.test(line))?.kind
}

/** The first bullet or sentence ends the head of a document. */
const isNarrative = (lower: string, start: number, end: number): boolean =>
  /^[-+] /.test(lower.slice(start, start + 2)) ||
  (end - start > SHORTEST_SENTENCE &&
    /[.:;]$/.test(lower.slice(end - 1, end)) &&
    !/^(?:căn cứ|kính gửi|số:)/.test(lower.slice(start, start + 10)))

const SHORTEST_SENTENCE = 60

/** The kind of section in which an offset lies. */
export const sectionAt = (sections: readonly Section[], at: number): SectionKind =>
  lastSectionAt(sections, at)?.kind ?? 'head'

/** The section that begins last before an offset; a long text has many, so they are halved. */
export const lastSectionAt = (sections: readonly Section[], at: number): Section | undefined => {
  let from = 0
  let to = sections.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sections[middle]?.start ?? at) <= at) from = middle + 1
    else to = middle
  }
  return sections[from - 1]
}
