import { expect, test } from 'vitest'
import { type Column, DataTable } from './data-table.tsx'
import { HOSTILE, markupOf } from './markup.builder.ts'
import { Pagination } from './pagination.tsx'

type Row = { code: string; name: string; fee: string }

const COLUMNS: readonly Column<Row>[] = [
  { key: 'code', label: 'Mã', cell: (row) => row.code, rowHeader: true, sort: { href: '?xep=ma' } },
  { key: 'name', label: 'Người nộp', cell: (row) => row.name, cut: true, title: (row) => row.name },
  {
    key: 'fee',
    label: 'Lệ phí',
    cell: (row) => row.fee,
    numeric: true,
    sort: { href: '?xep=-phi', direction: 'ascending' },
  },
]

const ROWS: readonly Row[] = [
  { code: 'H1', name: 'Nguyễn Thị Ngọc Ánh', fee: '8.000 đ' },
  { code: 'H2', name: HOSTILE, fee: '0 đ' },
]

const table = (rows: readonly Row[]) =>
  markupOf(
    <DataTable
      caption="Hồ sơ"
      columns={COLUMNS}
      rows={rows}
      rowKey={(row) => row.code}
      rowTone={(row) => (row.code === 'H2' ? 'late' : undefined)}
      totals={rows.length > 0 ? { code: 'Cộng', fee: '8.000 đ' } : undefined}
      emptyText="Chưa có hồ sơ."
    />,
  )

test('a table names itself, its columns and its rows', () => {
  const $ = table(ROWS)
  expect($('caption').text()).toBe('Hồ sơ')
  expect($('th[scope=col]').length).toBe(3)
  expect(
    $('tbody th[scope=row]')
      .map((_, cell) => $(cell).text())
      .get(),
  ).toEqual(['H1', 'H2'])
  expect($('tbody tr').last().attr('data-tone')).toBe('late')
  expect($('tfoot td').last().text()).toBe('8.000 đ')
})

test('figures are marked to stand right-aligned, head and foot alike', () => {
  const $ = table(ROWS)
  expect($('[data-numeric][data-align=end]').length).toBe(4)
})

test('a cut text can be read in full, and each cell of a card carries its label', () => {
  const cell = table(ROWS)('tbody td').first()
  expect(cell.attr()).toMatchObject({ title: 'Nguyễn Thị Ngọc Ánh', 'data-label': 'Người nộp' })
})

test('a head that sorts says how it is sorted now and links to the other way', () => {
  const $ = table(ROWS)
  const sorted = $('th[aria-sort]')
    .map((_, cell) => $(cell).attr('aria-sort'))
    .get()
  expect(sorted).toEqual(['none', 'ascending'])
  expect($('th[aria-sort=ascending] a').attr('href')).toBe('?xep=-phi')
})

test('what stands in the register cannot become markup', () => {
  const $ = table(ROWS)
  expect($('script, b').length).toBe(0)
  expect($('tbody td[data-cut]').last().text()).toBe(HOSTILE)
})

test('an empty table says so', () => {
  const $ = table([])
  expect($('tbody tr').length).toBe(0)
  expect($('.table-empty').text()).toBe('Chưa có hồ sơ.')
})

test('a wide table scrolls in a frame that the keyboard reaches', () => {
  const $ = markupOf(
    <DataTable caption="Phụ lục" columns={COLUMNS} rows={[]} rowKey={String} emptyText="" wide />,
  )
  expect($('.table-frame').attr()).toMatchObject({ role: 'region', tabindex: '0' })
  expect($('.table-frame').attr('aria-label')).toBe('Phụ lục')
})

test('pages are turned only where there is a page', () => {
  const $ = markupOf(<Pagination nextHref="?sau=50" summary="Đang xem 1–50 trong 1.286" />)
  expect(
    $('a')
      .map((_, link) => $(link).text())
      .get(),
  ).toEqual(['Trang sau →'])
  expect($('p').text()).toBe('Đang xem 1–50 trong 1.286')
})
