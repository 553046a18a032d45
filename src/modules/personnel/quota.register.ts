import { count, defineRegister, ordinal, text } from '#modules/registers'

/** Posts that the level above grants the commune for a year. */
export const quotaRegister = defineRegister({
  module: 'personnel',
  table: 'quota',
  path: '/bien-che',
  title: 'Sổ biên chế được giao',
  one: 'chỉ tiêu biên chế',
  about: 'Mỗi năm một dòng',
  fields: {
    year: ordinal('Năm'),
    posts: count('Biên chế được giao'),
    document: text('Quyết định giao', { optional: true, hint: 'Số, ký hiệu và ngày ký' }),
  },
  list: ['year', 'posts', 'document'],
  search: ['document'],
  newestBy: ['year'],
  label: ({ year }) => `Biên chế năm ${year}`,
  constraints: {
    one_quota_per_year: { field: 'year', message: 'Năm này đã có biên chế được giao' },
  },
})
