import type { Rule } from '../rule.ts'

/** "Quyết định số 01/2026/QĐ-UBND ngày 12/3/2025": the year in the number is the year of issue. */
export const documentYear: Rule = {
  name: 'document-year',
  severity: 'contradiction',
  // Điều 81 NĐ 34/2016/NĐ-CP, as later amended: number, year of issue, kind, issuer.
  ground: 'NĐ 34/2016/NĐ-CP: số, ký hiệu văn bản QPPL có năm ban hành',
  find: ({ documents }) =>
    documents
      .filter(({ year, day }) => year && day && day.slice(0, 4) !== year)
      .map((act) => ({
        at: act,
        explanation: `Số văn bản ghi năm ${act.year}, ngày ban hành lại thuộc năm ${act.day?.slice(0, 4)}.`,
        suggestion: 'Kiểm tra lại số và ngày của văn bản.',
      })),
}
