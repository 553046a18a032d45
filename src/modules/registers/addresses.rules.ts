/** The addresses of a register's pages, from its path. */
export const addressesOf = ({ path }: { path: string }) => ({
  list: path,
  add: `${path}/moi`,
  csv: `${path}/xuat.csv`,
  row: (id: string) => `${path}/${id}`,
  saved: (id: string, act: SavedAct) => `${path}/${id}?da=${act}`,
  history: (id: string) => `${path}/${id}/lich-su`,
  remove: (id: string) => `${path}/${id}/rut-khoi-so`,
  restore: (id: string) => `${path}/${id}/khoi-phuc`,
})

/** What was just now done, as the address tells it to the next page. */
const savedActs = {
  them: 'Đã thêm vào sổ',
  sua: 'Đã lưu thay đổi',
  rut: 'Đã rút khỏi sổ',
  'khoi-phuc': 'Đã khôi phục vào sổ',
} as const satisfies Record<string, string>

export type SavedAct = keyof typeof savedActs

/** What the next page says of an act; nothing for a code that is not one of ours. */
export const savedMessage = (code: string | undefined): string | undefined =>
  Object.entries(savedActs).find(([known]) => known === code)?.[1]
