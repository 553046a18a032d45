import type { Rule } from '../rule.ts'

/** "85a/TB-UBND". */
export const suffixedNumber: Rule = {
  name: 'suffixed-number',
  severity: 'form',
  ground: 'NĐ 30/2020/NĐ-CP, Điều 15: số của văn bản liên tiếp từ 01 trong năm',
  find: ({ documents }) =>
    documents
      .filter(({ number }) => /\p{L}$/u.test(number))
      .map((at) => ({
        at,
        explanation: 'Số văn bản có chữ thêm sau: số phải liên tiếp, không chèn số.',
        suggestion: 'Kiểm tra lại sổ văn bản đi.',
      })),
}
