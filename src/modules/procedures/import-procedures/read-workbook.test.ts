import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import JSZip from 'jszip'
import { afterAll, describe, expect, test } from 'vitest'
import { Refused } from '#platform/refused.ts'
import { readWorkbook } from './read-workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'motcua-danh-muc-'))
afterAll(() => rmSync(folder, { recursive: true }))

const kept = (bytes: Uint8Array): string => {
  const path = join(folder, 'danh-muc.xlsx')
  writeFileSync(path, bytes)
  return path
}

/** A sound list whose first sheet is replaced, packed as small as it can be. */
const listWith = async (sheet: string): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('TTHC').addRow(['Mã TTHC', 'Tên thủ tục'])
  const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer())
  return zip.file('xl/worksheets/sheet1.xml', sheet).generateAsync({
    ...{ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } },
  })
}

describe('a hostile list harms nobody', () => {
  test('one that would unfold to a thousand times its size is not unfolded', async () => {
    const bomb = await listWith('<a>'.repeat(10_000_000))
    expect(bomb.length).toBeLessThan(200_000)
    await expect(readWorkbook(kept(bomb))).rejects.toThrow('bung ra quá lớn')
  })

  test('one that lies about its sizes is let go as soon as it shows', async () => {
    const lying = await listWith('<a>'.repeat(3_000_000))
    for (let at = lying.indexOf('PK\x01\x02'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 1))
      lying.writeUInt32LE(1000, at + 24)
    await expect(readWorkbook(kept(lying))).rejects.toThrow('Tệp không đọc được')
  })

  test.each([
    [
      'as wide and long as a sheet can be',
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    ],
    ['of millions of cells', `<sheetData>${'<c/>'.repeat(3_000_000)}</sheetData>`],
  ])(
    'one %s is let go, and the office goes on meanwhile',
    async (_name, inside) => {
      const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</worksheet>`
      const path = kept(await listWith(sheet))
      let beats = 0
      const pulse = setInterval(() => beats++, 20)
      const limits = { milliseconds: 4000, megabytes: 256 }
      await expect(readWorkbook(path, limits)).rejects.toThrow(Refused)
      clearInterval(pulse)
      expect(beats).toBeGreaterThan(5)
    },
    60_000,
  )

  test('one of too many parts is not opened', async () => {
    const zip = new JSZip()
    for (let part = 0; part < 1100; part++) zip.file(`xl/worksheets/sheet${part}.xml`, '<a/>')
    const bytes = await zip.generateAsync({ type: 'nodebuffer' })
    await expect(readWorkbook(kept(bytes))).rejects.toThrow('bung ra quá lớn')
  })
})

test('a long list of a province is read', async () => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('TTHC')
  sheet.addRow(['Mã TTHC', 'Tên thủ tục', 'Lĩnh vực'])
  for (let row = 0; row < 4000; row++)
    sheet.addRow([`9.${100_000 + row}`, `Thủ tục thứ ${row} ${'dài '.repeat(60)}`, 'Hộ tịch'])
  const path = kept(new Uint8Array(await workbook.xlsx.writeBuffer()))
  const rows = await readWorkbook(path)
  expect([rows.length, rows.at(-1)?.typed.code]).toEqual([4000, '9.103999'])
})
