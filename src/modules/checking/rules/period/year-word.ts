import type { Rule } from '../rule.ts'

/** "Trong năm … đã" with the results of less than a year. */
export const yearWord: Rule = {
  name: 'year-word',
  severity: 'form',
  ground: 'Lô-gích: từ chỉ kỳ phải thống nhất trong báo cáo',
  find: (reading) =>
    !reading.period || reading.period.kind === 'year' || reading.period.kind === 'other'
      ? []
      : [
          ...reading.flow.lower.matchAll(
            /(?<=^|\n|\n- |\n\+ |\. )(?:- )?(trong năm),? [^.;\n]{0,40}(?<!\p{L})đã /gu,
          ),
        ]
          .filter((match) => reading.sectionAt(match.index) === 'results')
          .map((match) => {
            const start = match.index + match[0].indexOf('trong năm')
            return {
              at: { start, end: start + 'trong năm'.length },
              explanation:
                'Kết quả của kỳ chưa hết năm được nói là “trong năm”; không rõ con số tính đến hết kỳ hay cho cả năm.',
              suggestion: 'Nói rõ: “Năm … đề ra …; đến hết kỳ báo cáo đã …”.',
            }
          }),
}
