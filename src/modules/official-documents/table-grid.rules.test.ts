import { expect, test } from 'vitest'
import { cell } from './blocks.ts'
import { statisticsTable } from './official-document.builder.ts'
import { placeCells } from './table-grid.rules.ts'

test('header cells that span rows push the next row to the free columns', () => {
  const placed = placeCells(statisticsTable.headerRows, statisticsTable.columns)
  expect(placed[1]?.map(({ column }) => column)).toEqual([2, 3])
})

test('a spanning cell is as wide as its columns together', () => {
  const [first] = placeCells(statisticsTable.headerRows, statisticsTable.columns)
  expect(first?.map(({ width }) => width)).toEqual([8, 44, 30, 18])
})

test('a cell is aligned as its column, unless it says otherwise', () => {
  const columns = [{ width: 50 }, { width: 50, align: 'right' as const }]
  const [first] = placeCells([[cell('a'), cell('1')]], columns)
  const [other] = placeCells([[cell('a'), cell('b', { align: 'center' })]], columns)
  expect(first?.map(({ align }) => align)).toEqual(['left', 'right'])
  expect(other?.[1]?.align).toBe('center')
})

test('spans do not leave the table, and cells too many are left out', () => {
  const [only] = placeCells(
    [[cell('a', { columnSpan: 9, rowSpan: 9 }), cell('b')]],
    [{ width: 1 }, { width: 1 }],
  )
  expect(only).toMatchObject([{ columnSpan: 2, rowSpan: 1, width: 100 }])
})
