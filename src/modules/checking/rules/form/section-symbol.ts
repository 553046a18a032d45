import type { Rule } from '../rule.ts'

export const sectionSymbol: Rule = {
  name: 'section-symbol',
  severity: 'form',
  ground: 'Cần kiểm tra thẩm quyền: bộ phận thuộc UBND ban hành văn bản bằng ký hiệu riêng',
  find: ({ documents }) =>
    documents
      .filter(({ symbol }) => sections.symbols.some((section) => symbol === `QĐ-${section}`))
      .map((at) => ({
        at,
        explanation:
          'Quyết định do một bộ phận ban hành bằng ký hiệu riêng; cần nêu căn cứ thẩm quyền.',
      })),
}

/** Sections of a committee that have no authority to issue under a symbol of their own, as far as is known. */
const sections = { symbols: ['BPMC', 'BPTNTKQ', 'MC'], certainty: 'design' } as const
