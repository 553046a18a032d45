import { describeTerm } from '#modules/calendar'
import { formatDay } from '#platform/time.ts'
import { fieldOf, type ProcedureVersion } from '../procedure.ts'
import { competentLabels, jointLabels, onlineLabels } from '../procedure-words.ts'
import { writePapers } from './papers-text.rules.ts'

export type Difference = { label: string; before: string; after: string }

/** What a version says in words, part by part; dates of effect are not part of it. */
const parts: readonly (readonly [string, (version: ProcedureVersion) => string])[] = [
  ['Tên', ({ name }) => name],
  ['Lĩnh vực', ({ field }) => fieldOf(field).name],
  ['Thời hạn', ({ term }) => describeTerm(term)],
  ['Phí, lệ phí', ({ feeNote }) => feeNote],
  ['Biểu phí', ({ tariff }) => tariff ?? ''],
  ['Giấy tờ', ({ papers }) => writePapers(papers)],
  ['Kết quả', ({ result }) => result],
  ['Nộp trực tuyến', ({ onlineLevel }) => onlineLabels[onlineLevel]],
  ['Mức độ (trước NĐ 42/2022)', ({ legacyLevel }) => String(legacyLevel)],
  ['Cấp có thẩm quyền', ({ competentLevel }) => competentLabels[competentLevel]],
  ['Liên thông', ({ joint }) => (joint ? jointLabels[joint] : '')],
  ['Niêm yết', ({ postedOn }) => (postedOn ? formatDay(postedOn) : '')],
  ['Quy trình nội bộ', (version) => (version.internalProcessApproved ? 'Đã phê duyệt' : '')],
  ['Quy trình điện tử', (version) => (version.internalProcessDigital ? 'Đã điện tử hóa' : '')],
  ['Căn cứ', ({ source }) => source],
]

/** What another version of a procedure changes; all of it when there was none before. */
export const differencesOf = (
  before: ProcedureVersion | undefined,
  after: ProcedureVersion,
): Difference[] =>
  parts
    .map(([label, say]) => ({ label, before: before ? say(before) : '', after: say(after) }))
    .filter((part) => part.before !== part.after)
