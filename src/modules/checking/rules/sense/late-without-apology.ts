import type { Reading } from '../../reading/reading.ts'
import type { Rule } from '../rule.ts'

/** Dossiers settled late and no word of the apology that the law asks for. */
export const lateWithoutApology: Rule = {
  name: 'late-without-apology',
  severity: 'incomplete',
  ground: 'NĐ 61/2018/NĐ-CP (sửa đổi): hồ sơ quá hạn phải có văn bản xin lỗi, hẹn lại ngày trả',
  find: (reading) =>
    /xin lỗi/.test(reading.flow.lower) || !isWholeReport(reading)
      ? []
      : reading.settlements.flatMap(({ resolvedParts, pendingParts }) => {
          const late = resolvedParts.get('late')
          if (!late || late.figure.value === 0 || isExplained(reading, late.figure.value)) return []
          const overdue = pendingParts.get('overdue')
          return [
            {
              at: { start: late.figure.start, end: late.figure.tail },
              related: overdue ? [{ start: overdue.figure.start, end: overdue.figure.tail }] : [],
              explanation:
                'Có hồ sơ quá hạn nhưng báo cáo không nêu số văn bản xin lỗi, hẹn lại ngày trả kết quả.',
              suggestion:
                'Bổ sung số văn bản xin lỗi đã gửi, hoặc giải thích vì sao không phải gửi.',
            },
          ]
        }),
}

/** A notice or a page of a report need not tell everything. */
const isWholeReport = ({ sections }: Reading): boolean =>
  sections.some(({ kind }) => kind === 'outlook' || kind === 'shortcomings')

/** "Cả 39 hồ sơ quá hạn … thực tế có kết quả trong hạn": all were in time but for the click. */
const isExplained = ({ flow }: Reading, late: number): boolean =>
  new RegExp(
    String.raw`(?:cả|toàn bộ) ${late} hồ sơ quá hạn[^.;\n]{0,60}(?:thực tế|đã trả)[^.;\n]{0,40}(?:trong|đúng|trước) hạn`,
  ).test(flow.lower)
